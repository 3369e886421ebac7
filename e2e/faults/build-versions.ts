import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const versions = 'node_modules/.stet/versions';

/** A version after the one in `dist`: other code, and a change in a story. */
export const nextVersion = path.join(versions, 'v2');
/** A version whose app throws as soon as it starts. */
export const brokenVersion = path.join(versions, 'broken');

/** How v2 changes the standfirst of the newest story. */
export const changedWords = 'A change that came with the second version.';

const writtenAt = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;

/** Builds the site with a line before the code of its scripts. */
async function buildVersion(outDir: string, line: (isEntry: boolean) => string): Promise<void> {
  const folder = `${outDir}-building`;
  const publicDir = path.join(folder, 'public');
  await mkdir(versions, { recursive: true });
  await cp('public', publicDir, { recursive: true });
  const file = path.join(publicDir, 'articles/z21-opens.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/("standfirst": ")/, `$1${changedWords} `));
  const renderChunk = (code: string, { name, isEntry }: { name: string; isEntry: boolean }) => ({ code: line(isEntry && name === 'index') + code, map: null });
  await build({
    publicDir,
    logLevel: 'warn',
    plugins: [{ name: 'another-version', renderChunk }],
    build: { outDir: path.join(folder, 'site'), emptyOutDir: true },
  });
  await rm(outDir, { recursive: true, force: true });
  await rename(path.join(folder, 'site'), outDir);
  await rm(folder, { recursive: true });
}

/** Builds the versions where they are missing or older than the site itself. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one
export default async function buildVersions(): Promise<void> {
  const newest = await writtenAt('dist/sw.js');
  if ((await writtenAt(path.join(nextVersion, 'sw.js'))) < newest) await buildVersion(nextVersion, () => 'globalThis.stetVersion = 2;\n');
  if ((await writtenAt(path.join(brokenVersion, 'sw.js'))) < newest) {
    await buildVersion(brokenVersion, (isEntry) => (isEntry ? 'throw new Error("The app is broken");\n' : 'globalThis.stetVersion = 3;\n'));
  }
}

import { cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { specimenAddress, specimenFolder, specimens } from './specimens/all.ts';

const temporary = 'node_modules/.stet';

/** When a file was written, in milliseconds; 0 where there is none. */
const writtenAt = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;

/** Whether the specimens' site was built after the site itself and after the specimens were written. */
async function isFresh(): Promise<boolean> {
  const files = (await readdir('e2e/specimens')).map((name) => path.join('e2e/specimens', name));
  const newest = Math.max(...(await Promise.all(['dist/sw.js', ...files].map(writtenAt))));
  return (await writtenAt(path.join(specimenFolder, 'sw.js'))) > newest;
}

/**
 * Builds a second site that holds the specimens beside the library, where it is missing or old. It is built aside and then
 * put in its place, so that a run beside this one never sees half a site.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one
export default async function buildSpecimens(): Promise<void> {
  if (await isFresh()) return;
  const folder = await mkdtemp(path.join(temporary, 'building-'));
  const publicDir = path.join(folder, 'public');
  const outDir = path.join(folder, 'site');
  await cp('public', publicDir, { recursive: true });
  for (const article of specimens) {
    await writeFile(path.join(publicDir, 'articles', `${article.id}.json`), JSON.stringify(article, undefined, 2));
  }
  // An address that can never be anybody's (RFC 2606), so that all that needs one is written.
  const settings = JSON.parse(await readFile(path.join(publicDir, 'site.json'), 'utf8')) as object;
  await writeFile(path.join(publicDir, 'site.json'), JSON.stringify({ ...settings, address: specimenAddress }));
  await build({ mode: 'specimens', publicDir, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  await rm(specimenFolder, { recursive: true, force: true });
  await rename(outDir, specimenFolder);
  await rm(folder, { recursive: true });
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rolldown } from 'vite';
import { isTextFace } from './precache-files.ts';
import { metaPolicy, type Inlined } from './policy.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** The files that a page begins with, below the base: the app's own first, then those of the page's route. */
type Part = { scripts: string[]; styles: string[] };

/** What was built to begin with: by route, and what all pages have. `face` is the text face, `guard` hears of what fails. */
export type Parts = { routes: ByRoute<Part>; face: string; guard: string };

/** Routes by the names of their files, such as `article-page`; pages with no part of their own begin with `''`. */
export type ByRoute<T> = Record<string, T>;

const routeFile = /\/src\/app\/routes\/([a-z-]+)\.tsx$/;

/** What the entry asks for on every page when it runs: what reads their data, and what draws them. */
const later = /\/src\/(intake\/decoders\.ts|app\/awaken\.tsx)$/;

/** A chunk and all that it imports from the start, what is imported first coming first. */
function withImports(bundle: Bundle, file: string, found = new Set<Chunk>()): Set<Chunk> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(chunk)) return found;
  for (const each of chunk.imports) withImports(bundle, each, found);
  return found.add(chunk);
}

const stylesOf = (chunks: Chunk[]): string[] => [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];

/** Looks up in what was built which files each route begins with. @throws where the app's own entry is not there */
export function partsOf(bundle: Bundle): Parts {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The build has no entry.');
  const next = chunks.filter(({ facadeModuleId }) => later.test(facadeModuleId ?? ''));
  const base = [...new Set([entry, ...next].flatMap((each) => [...withImports(bundle, each.fileName)]))];
  const partOf = (own: Chunk[]): Part => ({
    scripts: [...new Set([entry, ...base, ...own])].map(({ fileName }) => fileName),
    // The app's own styles come first: they put the layers in order.
    styles: stylesOf([entry, ...base, ...own]),
  });
  const routes = chunks.flatMap((chunk) => {
    const name = routeFile.exec(chunk.facadeModuleId ?? '')?.[1];
    return name === undefined ? [] : [[name, partOf([...withImports(bundle, chunk.fileName)].filter((each) => !base.includes(each)))] as const];
  });
  const named = (test: (file: string) => boolean): string => Object.keys(bundle).find(test) ?? '';
  return {
    routes: { ...Object.fromEntries(routes), '': partOf([]) },
    face: named(isTextFace),
    guard: named((file) => file.startsWith('assets/guard-')),
  };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Has browsers that know such rules fetch a story whose link is pressed or hovered, until the app does so itself and takes them
 * out. https://wicg.github.io/nav-speculation/speculation-rules.html
 */
const rulesFor = (base: string): string => JSON.stringify({ prefetch: [{ where: { href_matches: `${base}article/:id` }, eagerness: 'moderate' }] });

/** What the pages of a route carry beside what they show: `head` before all of it, `end` after it. */
export type Opening = { head: string; end: string };

/** The code of what stands in pages: `opener.ts` in their heads, `loader.ts` at their ends. */
type Inline = { opener: string; loader: string };

/**
 * Writes what the pages of each route begin and end with. First what the first screen needs: their policy, their styles, and how to
 * lay it out; last what to fetch for the first step on, and the loader, which fetches the app once the page stands.
 * @param out the built site
 */
export async function openingsOf(out: string, base: string, { routes, face, guard }: Parts, { opener, loader }: Inline): Promise<{ openings: ByRoute<Opening>; inlined: Inlined }> {
  const texts = new Map<string, string>();
  for (const file of new Set(Object.values(routes).flatMap(({ styles }) => styles))) texts.set(file, (await readFile(path.join(out, file), 'utf8')).trim());
  const rules = rulesFor(base);
  const inlinedScripts = [opener, loader, rules].map(hashOf);
  const entries = Object.entries(routes).map(([route, { scripts, styles }]) => {
    const css = styles.map((file) => texts.get(file)).join('');
    const hash = hashOf(css);
    // Chunks of which nothing but styles was left are not written.
    const written = scripts.filter((file) => existsSync(path.join(out, file)));
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${metaPolicy({ scripts: inlinedScripts, styles: [hash] })}">`,
      `<script data-face="${base}${face}">${opener}</script>`,
      `<style>${css}</style>`,
    ].join('');
    const end = [
      // They are in the page already: the app need not fetch them again.
      ...styles.map((file) => `<link rel="stylesheet" href="${base}${file}" disabled>`),
      `<script type="speculationrules">${rules}</script>`,
      `<script data-base="${base}" data-guard="${guard}" data-parts="${written.join(' ')}">${loader}</script>`,
    ].join('');
    return { route, hash, opening: { head, end } };
  });
  return {
    openings: Object.fromEntries(entries.map(({ route, opening }) => [route, opening])),
    inlined: { scripts: inlinedScripts, styles: [...new Set(entries.map(({ hash }) => hash))] },
  };
}

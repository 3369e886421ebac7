import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type ResolvedConfig } from 'vite';
import { summariseSource } from '#article/library-source.ts';
import { librarySources } from '#article/library-sources.ts';
import { summarise } from '#article/summary.ts';
import type { Bundled } from './read-library.ts';

type Renderer = typeof import('#app/prerender.tsx');
type PageData = Parameters<Renderer['renderPage']>[1];
type Page = { path: string; file: string; data: PageData };

/** Builds the app for Node, with the same route table that the browser gets. */
async function loadRenderer({ root, base }: ResolvedConfig): Promise<Renderer> {
  const outDir = path.join(root, 'node_modules/.stet/prerender');
  await build({
    configFile: false,
    plugins: [react()],
    root,
    base,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
    ssr: { noExternal: true },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was built from that very module above
  return import(pathToFileURL(path.join(outDir, 'prerender.js')).href) as Promise<Renderer>;
}

/** Every page that gets a file of its own. */
function pagesOf(library: Bundled[]): Page[] {
  const sources = librarySources(library.map(({ article }) => article));
  return [
    { path: '/', file: 'index.html', data: { library: library.map(({ article }) => summarise(article)) } },
    ...library.map((bundled) => ({
      path: `/article/${encodeURIComponent(bundled.article.id)}`,
      file: `article/${bundled.article.id}/index.html`,
      data: { article: bundled },
    })),
    { path: '/saved', file: 'saved/index.html', data: {} },
    { path: '/sources', file: 'sources/index.html', data: { sources: sources.map(summariseSource) } },
    ...sources.flatMap(({ aliases, ...source }) =>
      [source.id, ...aliases].map((id) => ({ path: `/source/${id}`, file: `source/${id}/index.html`, data: { source: { id, source } } })),
    ),
  ];
}

const loading = '<main class="notice"><h1>Stet</h1><p role="status">Loading…</p></main>';

type Filling = { head: string; body: string; beside: string; attributes: string };

/** The template with a page in it. A function puts it in, so that a `$` in the text stays one. */
function fill(template: string, { head, body, beside, attributes }: Filling): string {
  return template
    .replace('<!--head-->', () => head)
    .replace('<div id="root"></div>', () => `<div id="root"${attributes}>${body}</div>${beside}`);
}

/**
 * Writes the site's HTML files: one a route with its whole text, the shell that draws any address offline, and the page
 * for addresses at which there is nothing.
 */
export async function printPages(config: ResolvedConfig, library: Bundled[]): Promise<void> {
  const out = path.resolve(config.root, config.build.outDir);
  const template = await readFile(path.join(out, 'index.html'), 'utf8');
  const { renderPage } = await loadRenderer(config);
  const write = async (file: string, html: string): Promise<void> => {
    await mkdir(path.dirname(path.join(out, file)), { recursive: true });
    await writeFile(path.join(out, file), html);
  };
  for (const page of pagesOf(library)) {
    const printed = await renderPage(page.path, page.data);
    const attributes = ` data-page="${config.base.replace(/\/$/, '')}${page.path}" data-version="${printed.version}"`;
    await write(page.file, fill(template, { ...printed, attributes }));
  }
  const missing = await renderPage('/404', {});
  await write('404.html', fill(template, { ...missing, attributes: '' }));
  await write('shell/index.html', fill(template, { head: '<title>Stet</title>', body: loading, beside: '', attributes: '' }));
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type ResolvedConfig } from 'vite';
import { paths } from '#app/paths.ts';
import { listHref } from '#app/list-paths.ts';
import { catalogueOf } from './catalogue.ts';
import { headLinks } from './feeds/head-links.ts';
import { changed } from './feeds/instants.ts';
import { dataBlock, newsArticle } from './feeds/json-ld.ts';
import type { ListedPage } from './feeds/sitemap.ts';
import type { Bundled } from './read-library.ts';
import type { SiteSettings } from './site-settings.ts';
import type { Write } from './writer.ts';

type Renderer = typeof import('#app/prerender.tsx');
type PageData = Parameters<Renderer['renderPage']>[1];
/** `canonical` is the path by which others should know the page, where that is not its own. */
type Page = { path: string; canonical?: string; file: string; data: PageData };
type Printed = Awaited<ReturnType<Renderer['renderPage']>>;

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

/** A page in the folder that its address names. @param address as a browser has it, below the base */
const pageAt = (address: string, data: PageData): Page => ({
  path: address,
  file: path.posix.join(decodeURI(address).slice(1), 'index.html'),
  data,
});

/** Every page that gets a file of its own. */
function pagesOf(library: Bundled[]): Page[] {
  const { lists, topics, timeline, places, sources, sourceParts } = catalogueOf(library);
  return [
    ...lists.map((list) => pageAt(listHref(list.name, list.page), { list })),
    pageAt(paths.topics.href(), { topics }),
    ...timeline.map((page) => pageAt(paths.timeline.href(page.name), { timeline: page })),
    pageAt(paths.places.href(), { places }),
    ...library.map((bundled) => ({
      path: `/article/${encodeURIComponent(bundled.article.id)}`,
      file: `article/${bundled.article.id}/index.html`,
      data: { article: bundled },
    })),
    ...sourceParts.map((part) => pageAt(paths.sources.href(part.part), { sources: part })),
    { path: '/search', file: 'search/index.html', data: {} },
    { path: '/saved', file: 'saved/index.html', data: {} },
    ...sources.flatMap(({ aliases, ...source }) =>
      [source.id, ...aliases].map((id) => ({ path: `/source/${id}`, canonical: `/source/${source.id}`, file: `source/${id}/index.html`, data: { source: { id, source } } })),
    ),
  ];
}

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const plain = (html = ''): string => html.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (sign) => signs[sign] ?? sign);

/** A printed page with what its head and its data say to others than readers. */
function withLinks({ head, beside, ...printed }: Printed, { path: own, canonical = own, data }: Page, site: SiteSettings, base: string): Printed {
  const article = data.article?.article;
  const title = article?.headline ?? plain(/<title>([^<]*)<\/title>/.exec(head)?.[1]);
  const description = article?.standfirst ?? plain(/<meta name="description" content="([^"]*)"/.exec(head)?.[1]);
  return {
    ...printed,
    head: head + headLinks({ path: canonical, title, description, article }, site),
    // At the end of the page: nothing that a reader sees waits for it.
    beside: beside + (article ? dataBlock(newsArticle(article, site, base)) : ''),
  };
}

/** For pages that no search engine should keep. */
const unlisted = '<meta name="robots" content="noindex">';

const loading = '<main class="notice"><h1>Stet</h1><p role="status">Loading…</p></main>';

type Filling = { head: string; body: string; beside: string; attributes: string };

/** The template with a page in it, and a mark at its end: where it is missing, the page was cut short. A function puts it in, so that a `$` in the text stays one. */
function fill(template: string, { head, body, beside, attributes }: Filling): string {
  return template
    .replace('<!--head-->', () => head)
    .replace('<div id="root"></div>', () => `<div id="root"${attributes}>${body}</div>${beside}<i id="end" hidden></i>`);
}

/**
 * Writes the site's HTML files: one a route with its whole text, the shell that draws any address offline, and the page
 * for addresses at which there is nothing. Gives the pages that search engines should know.
 */
export async function printPages(config: ResolvedConfig, library: Bundled[], site: SiteSettings, write: Write): Promise<ListedPage[]> {
  const out = path.resolve(config.root, config.build.outDir);
  const template = await readFile(path.join(out, 'index.html'), 'utf8');
  const { renderPage } = await loadRenderer(config);
  const pages = pagesOf(library);
  for (const page of pages) {
    const printed = withLinks(await renderPage(page.path, page.data), page, site, config.base);
    const attributes = ` data-page="${config.base.replace(/\/$/, '')}${page.path}" data-version="${printed.version}"`;
    write(page.file, fill(template, { ...printed, attributes }));
  }
  const missing = await renderPage('/404', {});
  write('404.html', fill(template, { ...missing, head: missing.head + unlisted, attributes: '' }));
  write('shell/index.html', fill(template, { head: `<title>Stet</title>${unlisted}`, body: loading, beside: '', attributes: ' data-shell' }));
  return pages
    .filter(({ path: own, canonical = own }) => canonical === own)
    .map(({ path: own, data: { article } }) => ({ path: own, ...(article && { changed: changed(article.article) }) }));
}

import { renderPage, type PrintedPage } from '#app/prerender.tsx';
import { headLinks } from './feeds/head-links.ts';
import { dataBlock, newsArticle } from './feeds/json-ld.ts';
import type { ByRoute, Opening } from './opening.ts';
import type { Page } from './pages.ts';
import type { SiteSettings } from './site-settings.ts';

/** What all pages of a site share: the built template, what the pages of each route open with, the site's own words, and its root. */
export type Press = { template: string; openings: ByRoute<Opening>; site: SiteSettings; base: string };

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const plain = (html = ''): string => html.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (sign) => signs[sign] ?? sign);

/** Has browsers show no frame before they have what a page's first screen ends with. https://html.spec.whatwg.org/#link-type-expect */
const firstFrame = (last: string | undefined): string => (last === undefined ? '' : `<link rel="expect" href="#${last}" blocking="render">`);

/** A printed page with what its head and its data say to others than readers. */
function withLinks({ head, beside, ...printed }: PrintedPage, { path: own, canonical = own, data }: Page, { site, base }: Press): PrintedPage {
  const article = data.article?.article;
  const title = article?.headline ?? plain(/<title>([^<]*)<\/title>/.exec(head)?.[1]);
  const description = article?.standfirst ?? plain(/<meta name="description" content="([^"]*)"/.exec(head)?.[1]);
  return {
    ...printed,
    head: firstFrame(printed.first) + head + headLinks({ path: canonical, title, description, article }, site),
    // At the end of the page: nothing that a reader sees waits for it.
    beside: beside + (article ? dataBlock(newsArticle(article, site, base)) : ''),
  };
}

/** For pages that no search engine should keep. */
const unlisted = '<meta name="robots" content="noindex">';

const loading = '<main class="notice"><h1>Stet</h1><p role="status">Loading…</p></main>';

type Filling = { route?: string; head: string; body: string; beside: string; attributes: string };

/** The template with a page in it, and a mark at its end: where it is missing, the page was cut short. A function puts it in, so that a `$` in the text stays one. */
function fill({ template, openings }: Press, { route = '', head, body, beside, attributes }: Filling): string {
  const opening = openings[route];
  if (opening === undefined) throw new Error(`The build has no part for the route ${route}.`);
  return template
    // The picture that a page begins with is asked for in its head, before all else.
    .replace('<!--head-->', () => head + opening.head)
    .replace('<div id="root"></div>', () => `<div id="root"${attributes}>${body}</div>${beside}${opening.end}<i id="end" hidden></i>`);
}

/** A page as its file holds it. */
export async function printPage(page: Page, press: Press): Promise<string> {
  const printed = withLinks(await renderPage(page.path, page.data), page, press);
  const attributes = ` data-page="${press.base.replace(/\/$/, '')}${page.path}" data-version="${printed.version}"`;
  return fill(press, { ...printed, route: page.route, head: page.isOwn ? printed.head + unlisted : printed.head, attributes });
}

/** The page for addresses at which there is nothing. */
export async function printMissing(press: Press): Promise<string> {
  const missing = await renderPage('/404', {});
  return fill(press, { ...missing, head: missing.head + unlisted, attributes: '' });
}

/** The shell, which draws any address offline. */
export const printShell = (press: Press): string => fill(press, { head: `<title>Stet</title>${unlisted}`, body: loading, beside: '', attributes: ' data-shell' });

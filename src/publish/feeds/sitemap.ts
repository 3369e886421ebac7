import type { SiteFile } from '../library-files.ts';
import type { AddressedSite, SiteSettings } from '../site-settings.ts';
import { fileAddress, pageAddress } from './addresses.ts';
import { rfc3339 } from './instants.ts';
import { element, textElement, xmlDeclaration } from './xml.ts';

/** A page that search engines should know. `changed` is an ISO date. */
export type ListedPage = { path: string; changed?: string };

/** What one file may hold, by the protocol: https://www.sitemaps.org/protocol.html */
type Limits = { addresses: number; bytes: number };
const protocol: Limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const root = (name: string, entries: string[]): string => `${xmlDeclaration}${element(name, `\n${entries.join('\n')}\n`, namespace)}\n`;

/** Entries in as many files as they need, in their order. */
function split(entries: string[], { addresses, bytes }: Limits): string[][] {
  const files: string[][] = [];
  // Beside its entries each file has its declaration and root.
  const room = bytes - Buffer.byteLength(root('urlset', []));
  let used = Infinity;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry) + 1;
    const last = files.at(-1);
    if (!last || last.length >= addresses || used + size > room) {
      files.push([entry]);
      used = size;
    } else {
      last.push(entry);
      used += size;
    }
  }
  return files;
}

/** The sitemap of a site: one file; or, where that would hold too much, several and an index in its place. */
export function sitemapFiles(pages: ListedPage[], site: AddressedSite, limits: Limits = protocol): SiteFile[] {
  const entries = pages.map(({ path, changed }) =>
    element('url', textElement('loc', pageAddress(site, path)) + textElement('lastmod', changed && rfc3339(changed))),
  );
  const files = split(entries, limits);
  const [only] = files;
  if (only && files.length === 1) return [{ path: 'sitemap.xml', text: root('urlset', only) }];
  const parts = files.map((part, index) => ({ path: `sitemap-${index + 1}.xml`, text: root('urlset', part) }));
  const index = parts.map(({ path }) => element('sitemap', textElement('loc', fileAddress(site, path))));
  return [{ path: 'sitemap.xml', text: root('sitemapindex', index) }, ...parts];
}

/** `robots.txt` (RFC 9309): everything may be read; where the sitemap is. It only counts at the root of a host. */
export const robotsFile = (site: SiteSettings): SiteFile => ({
  path: 'robots.txt',
  text: ['User-agent: *', 'Disallow:', ...(site.address === undefined ? [] : ['', `Sitemap: ${site.address}sitemap.xml`]), ''].join('\n'),
});

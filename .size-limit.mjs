import { readFileSync } from 'node:fs';

/**
 * How much a reader fetches, by route, as `npm run size` checks it: gzip, which every host sends. Scripts come after the page
 * is seen; each route's are counted with the app's own. The worker's list of files grows with the library and is left out.
 */
const routes = {
  article: ['dist/article/z21-opens/index.html', '30 kB', '145 kB'],
  library: ['dist/index.html', '20 kB', '140 kB'],
  source: ['dist/source/air-cosmos-1e9806f0/index.html', '20 kB', '140 kB'],
  search: ['dist/search/index.html', '12 kB', '140 kB'],
};

/** The scripts that a page's loader asks for. @param {string} page */
const partsOf = (page) => {
  const parts = /data-parts="([^"]+)"/.exec(readFileSync(page, 'utf8'))?.[1];
  if (parts === undefined) throw new Error(`${page} names no scripts.`);
  return parts.split(' ').map((file) => `dist/${file}`);
};

export default Object.entries(routes).flatMap(([name, [page, html, scripts]]) => [
  { name: `${name}: page with its styles`, path: page, limit: html, gzip: true },
  { name: `${name}: scripts`, path: partsOf(page), limit: scripts, gzip: true },
]).concat([
  { name: 'app: scripts of every page', path: partsOf('dist/shell/index.html'), limit: '128 kB', gzip: true },
  { name: 'face: basic Latin', path: 'dist/assets/source-serif-4-latin-wght-normal-*.woff2', limit: '55 kB', gzip: false, brotli: false },
]);

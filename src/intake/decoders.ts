/** What reads the site's files, together: pages ask for it once, when they run (see `opening.ts`). */
export { decodeArticle } from './decode-article.ts';
export { decodeListPage, decodeTopics } from './decode-lists.ts';
export { decodeNeighbours } from './decode-neighbours.ts';
export { decodePlaces } from './decode-places.ts';
export { decodeSource, decodeSourcePart } from './decode-sources.ts';
export { decodeTimeline } from './decode-timeline.ts';

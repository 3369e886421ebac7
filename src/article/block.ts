import type { RichText } from './text.ts';

/** A point on a locator map, in degrees (WGS 84). The story's own place is `main`. */
export type Place = { name: string; latitude: number; longitude: number; main: boolean };

/** A picture kept with the site (`src` is relative to its root), or a map drawn at build time. */
export type Picture =
  | { kind: 'image'; src: string; width: number; height: number }
  | { kind: 'map'; places: Place[] };

export type Figure = {
  kind: 'figure';
  key: string;
  picture: Picture;
  alt: string;
  caption: RichText;
  credit: string;
};

/** One account that sources give where they differ: what it says, and who gives it. */
type Account = { position: RichText; givenBy: RichText };

/** A piece of the body. `key` is unique in the article and stands in the page as its id. */
export type Block =
  | { kind: 'paragraph'; key: string; text: RichText }
  | { kind: 'heading'; key: string; level: 2 | 3; text: RichText }
  | { kind: 'list'; key: string; ordered: boolean; items: RichText[] }
  | { kind: 'quote'; key: string; text: RichText; attribution: RichText }
  | Figure
  | { kind: 'table'; key: string; caption: string; head: RichText[]; rows: RichText[][] }
  | { kind: 'timeline'; key: string; title: string; events: { date: string; text: RichText }[] }
  | { kind: 'keyPoints'; key: string; points: RichText[] }
  | { kind: 'related'; key: string; article: string }
  | { kind: 'difference'; key: string; question: string; accounts: Account[] }
  | { kind: 'note'; key: string; text: RichText };

import type { RichText } from './text.ts';

/** A point on a locator map, in degrees (WGS 84). The story's own place is `main`. */
export type Place = { name: string; latitude: number; longitude: number; main: boolean };

/** A bar of a chart: `value` in the chart's unit. */
type Bar = { label: string; value: number };

/** A picture kept with the site (`src` is relative to its root), or a map or a chart of bars drawn at build time. */
export type Picture =
  | { kind: 'image'; src: string; width: number; height: number }
  | { kind: 'map'; places: Place[] }
  | { kind: 'chart'; unit: string; bars: Bar[] };

/** As much of a picture as it takes to show it: drawings are files named after their figure. */
export type PictureSummary = Extract<Picture, { kind: 'image' }> | { kind: 'map' | 'chart' };

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

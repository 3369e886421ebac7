/** Where in an article a reader was when they left it, and the link that they left by. */
export type Leaving = {
  /** The id of the element at or above the window's upper edge, and how far below its top that edge was, in CSS px. */
  anchor: string;
  offset: number;
  /** The link: which of those that this selector finds. */
  selector: string;
  index: number;
  /** The path that it led to. */
  to: string;
};

/**
 * An article that a reader opened. `entry` is the key of the history entry that it was opened in; `isStraight` says that the
 * entry before that one is the stop before this one.
 */
export type Stop = {
  article: string;
  headline: string;
  lang: string;
  entry: string;
  isStraight: boolean;
  left?: Leaving;
};

/** The articles by which a reader came, in order, and which of them is being read; none: -1. */
export type Trail = { stops: Stop[]; at: number };

export const noTrail: Trail = { stops: [], at: -1 };

/** The most articles that a trail keeps: the one that is read, and eight before it. */
const longest = 9;

/** How a reader came to an article: by a link in the one before, through the history, back along the trail, or from elsewhere. */
export type Coming = 'followed' | 'travelled' | { backTo: number } | 'anew';

const here = ({ stops, at }: Trail): Stop | undefined => stops[at];

/** The stop that a history entry belongs to; else the nearest of that article. */
function findStop({ stops, at }: Trail, { article, entry }: Stop): number {
  const exact = stops.findIndex((stop) => stop.article === article && stop.entry === entry);
  if (exact !== -1) return exact;
  const same = stops.flatMap((stop, index) => (stop.article === article ? [index] : []));
  return same.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? -1;
}

/** The trail of a reader who has come to an article. */
export function arrive(trail: Trail, stop: Stop, coming: Coming): Trail {
  if (here(trail)?.article === stop.article) return trail;
  if (coming === 'followed') {
    const stops = [...trail.stops.slice(0, trail.at + 1), { ...stop, isStraight: true }].slice(-longest);
    return { stops, at: stops.length - 1 };
  }
  if (coming === 'travelled') {
    const found = findStop(trail, stop);
    if (found !== -1) return { ...trail, at: found };
  }
  if (typeof coming === 'object' && trail.stops[coming.backTo]?.article === stop.article) {
    const { backTo } = coming;
    const stops = trail.stops.map((each, index) => (index === backTo ? { ...each, entry: stop.entry, isStraight: false } : each));
    return { stops, at: backTo };
  }
  return { stops: [{ ...stop, isStraight: false }], at: 0 };
}

/** The trail of a reader who follows a link in the article that they read. */
export const leave = ({ stops, at }: Trail, left: Leaving): Trail => ({
  stops: stops.map((stop, index) => (index === at ? { ...stop, left } : stop)),
  at,
});

/** The stops before the article that is read, each article once and never that article, with their places in the trail. */
export function wayHere({ stops, at }: Trail): { stop: Stop; index: number }[] {
  const before = stops.slice(0, Math.max(0, at)).map((stop, index) => ({ stop, index }));
  const last = (article: string): number => before.findLastIndex(({ stop }) => stop.article === article);
  return before.filter(({ stop: { article } }, index) => article !== stops[at]?.article && index === last(article));
}

import { assertNever } from '#lib/assert-never.ts';
import type { Block, Figure, Picture } from '#article/block.ts';
import { readText } from './read-text.ts';
import type { WireBlock, WireFigure } from './schema.ts';

/** The lead figure has this key; the blocks of the body have `b1`, `b2`, … */
export const leadKey = 'lead';

function readPicture(wire: WireFigure): Picture {
  if (wire.image) return { kind: 'image', ...wire.image };
  if (wire.chart) return { kind: 'chart', ...wire.chart };
  return {
    kind: 'map',
    places: (wire.map?.places ?? []).map(({ name, lat, lon, main }) => ({ name, latitude: lat, longitude: lon, main })),
  };
}

/** Reads a figure. One with neither picture nor map becomes a map of no place, which intake refuses. */
export function readFigure(wire: WireFigure, key: string): Figure {
  return {
    kind: 'figure',
    key,
    picture: readPicture(wire),
    alt: wire.alt,
    caption: wire.caption ? readText(wire.caption) : [],
    credit: wire.credit,
  };
}

function readTextBlock(wire: Extract<WireBlock, { _type: 'block' }>, key: string): Block {
  const text = readText(wire);
  if (wire.listItem) return { kind: 'list', key, ordered: wire.listItem === 'number', items: [text] };
  if (wire.style === 'normal') return { kind: 'paragraph', key, text };
  return { kind: 'heading', key, level: wire.style === 'h2' ? 2 : 3, text };
}

function readBlock(wire: WireBlock, key: string): Block {
  switch (wire._type) {
    case 'block':
      return readTextBlock(wire, key);
    case 'quote':
      return { kind: 'quote', key, text: readText(wire), attribution: readText(wire.attribution) };
    case 'figure':
      return readFigure(wire, key);
    case 'table':
      return {
        kind: 'table',
        key,
        caption: wire.caption,
        head: wire.head.map(readText),
        rows: wire.rows.map((row) => row.map(readText)),
      };
    case 'timeline':
      return {
        kind: 'timeline',
        key,
        title: wire.title,
        events: wire.events.map((event) => ({ date: event.date, text: readText(event) })),
      };
    case 'keyPoints':
      return { kind: 'keyPoints', key, points: wire.points.map(readText) };
    case 'related':
      return { kind: 'related', key, article: wire.article };
    case 'difference':
      return {
        kind: 'difference',
        key,
        question: wire.question,
        accounts: wire.accounts.map(({ position, givenBy }) => ({
          position: readText(position),
          givenBy: readText(givenBy),
        })),
      };
    case 'note':
      return { kind: 'note', key, text: readText(wire) };
    default:
      return assertNever(wire);
  }
}

/** Reads the body. Portable Text has a list as items that follow each other; here they become one block. */
export function readBody(wire: WireBlock[]): Block[] {
  const blocks: Block[] = [];
  wire.forEach((each, index) => {
    const block = readBlock(each, `b${index + 1}`);
    const last = blocks.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered) last.items.push(...block.items);
    else blocks.push(block);
  });
  return blocks;
}

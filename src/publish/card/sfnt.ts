import { inflateSync } from 'node:zlib';

const headerSize = 12;
const entrySize = 16;
const aligned = (size: number): number => (size + 3) & ~3;

/**
 * A font as the plain tables that font engines read, from a WOFF 1.0 file (https://www.w3.org/TR/WOFF/), in which each
 * table is compressed by itself.
 * @throws Error if it is no such file
 */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is no WOFF 1.0 file.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index;
    const [offset, packed, size] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag: woff.subarray(at, at + 4), sum: woff.readUInt32BE(at + 16), bytes: packed < size ? inflateSync(bytes) : bytes };
  });
  const start = headerSize + entrySize * count;
  const sfnt = Buffer.alloc(tables.reduce((sum, { bytes }) => sum + aligned(bytes.length), start));
  woff.copy(sfnt, 0, 4, 8);
  sfnt.writeUInt16BE(count, 4);
  let offset = start;
  for (const [index, { tag, sum, bytes }] of tables.entries()) {
    const at = headerSize + entrySize * index;
    tag.copy(sfnt, at);
    sfnt.writeUInt32BE(sum, at + 4);
    sfnt.writeUInt32BE(offset, at + 8);
    sfnt.writeUInt32BE(bytes.length, at + 12);
    bytes.copy(sfnt, offset);
    offset += aligned(bytes.length);
  }
  return sfnt;
}

import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import { palette, type Canvas } from './canvas.ts';

const compress = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

/** A canvas as a PNG of palette colours (https://www.w3.org/TR/png/). The same canvas gives the same bytes. */
export async function encodePng({ width, height, rows }: Canvas): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, numbers of palette colours.
  header.set([8, 3], 8);
  // Paper is long runs of one colour: looking for more than runs takes three times as long and saves a tenth.
  const data = await compress(rows, { level: 1, strategy: constants.Z_RLE, chunkSize: 64 * 1024 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', Uint8Array.from(palette)), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

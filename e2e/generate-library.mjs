import { parseArgs } from 'node:util';
import { writeStory } from './generated/write-story.mjs';
import { writeLibrary } from './write-library.mjs';

/**
 * Writes a library for trying Stet at scale: a folder like `public` with as many generated stories as are wanted.
 * The same seed gives the same files. Use: npm run generate:library -- --count 1000 --out /tmp/library [--seed 1]
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
if (values.out === undefined || !Number.isInteger(count) || count < 1) throw new Error('Give --out <folder> and a whole --count.');

/** One at a time: there may be tens of thousands. */
function* stories() {
  for (let number = 0; number < count; number += 1) yield writeStory(number, count, Number(values.seed));
}

writeLibrary(values.out, stories());
console.info(`${count} stories in ${values.out}`);

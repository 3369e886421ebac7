import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { idOf, writeStory } from './generated/write-story.mjs';

/**
 * Writes a library for trying Stet at scale: a folder like `public` with as many generated stories as are wanted.
 * The same seed gives the same files. Use: npm run generate:library -- --count 1000 --out /tmp/library [--seed 1]
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
if (values.out === undefined || !Number.isInteger(count) || count < 1) throw new Error('Give --out <folder> and a whole --count.');

const articles = path.join(values.out, 'articles');
rmSync(articles, { recursive: true, force: true });
mkdirSync(articles, { recursive: true });
for (const name of ['icons', 'manifest.webmanifest', 'site.json']) cpSync(path.join('public', name), path.join(values.out, name), { recursive: true });
for (let number = 0; number < count; number += 1) {
  writeFileSync(path.join(articles, `${idOf(number)}.json`), JSON.stringify(writeStory(number, count, Number(values.seed))));
}
console.info(`${count} stories in ${articles}`);

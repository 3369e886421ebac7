import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./specimens/write.ts').ArticleFile} ArticleFile */

/**
 * Writes a library: a folder like `public`, with these stories in place of any that are there.
 * @param {string} out
 * @param {Iterable<ArticleFile>} stories
 */
export function writeLibrary(out, stories) {
  const articles = path.join(out, 'articles');
  rmSync(articles, { recursive: true, force: true });
  mkdirSync(articles, { recursive: true });
  for (const name of ['icons', 'manifest.webmanifest', 'site.json']) cpSync(path.join('public', name), path.join(out, name), { recursive: true });
  for (const story of stories) writeFileSync(path.join(articles, `${story.id}.json`), JSON.stringify(story));
}

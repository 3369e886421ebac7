import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('../specimens/write.ts').ArticleFile} ArticleFile */
/** @typedef {{ text: string, marks?: string[] }} Span */

const style =
  'body{overflow-wrap:anywhere;max-width:40rem;margin:auto;padding:0 1rem 3rem;font:1.125rem/1.6 Georgia,serif}h1{line-height:1.15}img{width:100%;height:auto}' +
  'sup button{border:0;background:none;color:#9a2f1f;font:inherit;padding:0 .3em}[popover]{max-width:22rem;padding:1rem;border:1px solid #999;position-area:bottom span-all;position-try-fallbacks:flip-block}';

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The story as somebody would write it by hand: the same words, picture and cards, nothing else and no script.
 * @param {ArticleFile} story @param {(id: string) => string} headlineOf
 */
function pageOf(story, headlineOf) {
  const numbers = new Map(story.sources.map(({ id }, index) => [id, index + 1]));
  /** @param {{ children: Span[], markDefs?: any[] }} text */
  const rich = ({ children, markDefs = [] }) =>
    children
      .map(({ text, marks = [] }) => {
        const cited = markDefs.filter((each) => marks.includes(each._key)).flatMap(({ sources }) => sources);
        return escape(text) + cited.map(({ source }) => `<sup><button popovertarget="s-${source}">${numbers.get(source)}</button></sup>`).join('');
      })
      .join('');
  /** Each text of a block as a paragraph, whatever the block is. @param {any} block @returns {string} */
  const blockOf = (block) => {
    if (typeof block !== 'object' || block === null) return '';
    if (block._type === 'related') return `<p>Related: <a href="/article/${block.article}/">${escape(headlineOf(block.article))}</a></p>`;
    if (Array.isArray(block.children)) return `<p>${rich(block)}</p>${blockOf(block.attribution)}`;
    return Object.values(block).map((each) => (Array.isArray(each) ? each.map(blockOf).join('') : blockOf(each))).join('');
  };
  const sources = story.sources.map((source) => ({ ...source, line: `${escape(source.title ?? '')}, <i>${escape(source.publisher)}</i>, ${source.published}. <a href="${source.url}">${source.url}</a>` }));
  const picture = story.lead ? `<figure><img src="/media/${story.id}.svg" width="400" height="300" alt="${escape(story.lead.alt ?? '')}" fetchpriority="high"></figure>` : '';
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(story.headline)}</title><style>${style}</style></head>`,
    `<body><header><a href="/">Stories</a></header><main><h1>${escape(story.headline)}</h1><p>${escape(story.standfirst)}</p><p>${story.located}, ${story.published}</p>${picture}`,
    ...story.body.map(blockOf),
    `<h2>Sources</h2><ol>${sources.map(({ line }) => `<li>${line}</li>`).join('')}</ol><nav class="related"><ul>`,
    ...(story.related ?? []).map(({ article }) => `<li><a href="/article/${article}/">${escape(headlineOf(article))}</a></li>`),
    `</ul></nav></main>${sources.map(({ id, line }) => `<div popover id="s-${id}">${line}</div>`).join('')}</body></html>`,
  ].join('');
}

/**
 * Writes the hand-written pages of a library's stories, and a list of them.
 * @param {ArticleFile[]} stories
 * @param {string} built Stet's site of the same library, which has the maps
 * @param {string} out
 */
export function writeByHand(stories, built, out) {
  const headlines = new Map(stories.map(({ id, headline }) => [id, headline]));
  mkdirSync(path.join(out, 'media'), { recursive: true });
  for (const story of stories) {
    mkdirSync(path.join(out, 'article', story.id), { recursive: true });
    writeFileSync(path.join(out, 'article', story.id, 'index.html'), pageOf(story, (id) => headlines.get(id) ?? id));
    const map = path.join(built, 'media/drawings', story.id, 'lead-narrow.svg');
    if (existsSync(map)) cpSync(map, path.join(out, 'media', `${story.id}.svg`));
  }
  const list = stories.map(({ id, headline, standfirst }) => `<li><a href="/article/${id}/">${escape(headline)}</a><p>${escape(standfirst)}</p></li>`);
  writeFileSync(path.join(out, 'index.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Stories</title><style>${style}</style></head><body><main><h1>Stories</h1><ul>${list.join('')}</ul></main></body></html>`);
}

/** The stories of a library. @param {string} library @returns {ArticleFile[]} */
export const readStories = (library) => readdirSync(path.join(library, 'articles')).map((file) => JSON.parse(readFileSync(path.join(library, 'articles', file), 'utf8')));

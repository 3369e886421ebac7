import type { Article } from '#article/article.ts';
import { formatDays } from '#article/format.ts';
import { count } from '#lib/count.ts';
import { cardSize } from '../feeds/head-links.ts';
import type { SiteSettings } from '../site-settings.ts';
import { createCanvas, fill, type Canvas } from './canvas.ts';
import { fitLines } from './fit-lines.ts';
import { createLettering, type Lettering } from './lettering.ts';
import { encodePng } from './png.ts';
import { openTypeface } from './typeface.ts';

/** The weights that a card is set in. */
export type Weights = Record<'regular' | 'semibold' | 'bold', Lettering>;

/** Opens the typeface. Takes tens of milliseconds: once a build. */
export const openWeights = (): Weights => ({
  regular: createLettering(openTypeface(400)),
  semibold: createLettering(openTypeface(600)),
  bold: createLettering(openTypeface(700)),
});

const margin = 72;
const inner = cardSize.width - 2 * margin;
const headlineSizes = [
  { size: 84, lines: 2 },
  { size: 74, lines: 3 },
  { size: 62, lines: 4 },
  { size: 54, lines: 4 },
  { size: 48, lines: 5 },
];
const barTop = 502;

/** A text as it can be set: on one line, without the pictures and signs that no face has. */
const settable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cf}\p{Cc}\p{Variation_Selector}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What of a text can be set whole; nothing if letters of it would be missing. */
function wholly(text: string, lettering: Lettering): string | undefined {
  const words = settable(text);
  return words !== '' && lettering.has(words) ? words : undefined;
}

/** Name of the site on the left, place and days of the event on the right, a line under them. */
function drawTop(canvas: Canvas, { bold, regular }: Weights, site: SiteSettings, article?: Article): void {
  const name = wholly(site.name, bold) ?? 'Stet';
  const end = bold.write(canvas, name, { x: margin, y: 104, size: 52, ink: 'mark' });
  const facts = article && [wholly(article.located, regular), formatDays(article.eventStart ?? article.published, article.eventEnd)].filter(Boolean).join(' · ');
  const width = facts ? regular.width(facts, 28) : 0;
  if (facts && width < cardSize.width - margin - end - 40) regular.write(canvas, facts, { x: cardSize.width - margin - width, y: 102, size: 28, ink: 'soft' });
  fill(canvas, { x: margin, y: 134, width: inner, height: 2 }, 'line');
}

/** The kinds of the sources as a bar, and their number in words. */
function drawMix(canvas: Canvas, { regular, semibold }: Weights, { sourceMix: { sources, kinds, languages, publishers }, body }: Article): void {
  if (sources === 0) return;
  const gap = 4;
  const room = inner - gap * (kinds.length - 1);
  let [done, x] = [0, margin];
  for (const { kind, count: number } of kinds) {
    const width = Math.round((room * (done + number)) / sources) - Math.round((room * done) / sources);
    fill(canvas, { x, y: barTop, width, height: 10 }, kind);
    done += number;
    x += width + gap;
  }
  const y = barTop + 60;
  const end = semibold.write(canvas, `Stands on ${count(sources, 'source')}`, { x: margin, y, size: 32, ink: 'ink' });
  const more = [...(languages.length > 1 ? [`in ${languages.length} languages`] : []), ...(publishers > 1 ? [`from ${count(publishers, 'publisher')}`] : [])];
  if (more.length > 0) regular.write(canvas, more.join(' '), { x: end + 9, y, size: 32, ink: 'soft' });
  if (!body.some(({ kind }) => kind === 'difference')) return;
  const words = 'Sources differ';
  semibold.write(canvas, words, { x: cardSize.width - margin - semibold.width(words, 32), y, size: 32, ink: 'mark' });
}

/** The headline under the first topic, in the middle of the room that there is; what the site says of itself where there is none that can be set. */
function drawHeadline(canvas: Canvas, { semibold, bold }: Weights, site: SiteSettings, article?: Article): void {
  const own = article && wholly(article.headline, bold);
  const words = own ?? wholly(site.description, bold);
  if (words === undefined) return;
  const topic = own === undefined ? undefined : article?.topics[0];
  const kicker = topic === undefined ? undefined : wholly(topic, semibold);
  const { size, lines } = fitLines(words, inner, headlineSizes, bold.width);
  const leading = Math.round(size * 1.1);
  const height = lines.length * leading + (kicker === undefined ? 0 : 50);
  let y = Math.round(136 + (barTop - 136 - height) / 2);
  if (kicker !== undefined) {
    semibold.write(canvas, fitLines(kicker, inner, [{ size: 30, lines: 1 }], semibold.width).lines[0] ?? '', { x: margin, y: y + 26, size: 30, ink: 'mark' });
    y += 50;
  }
  for (const [index, line] of lines.entries()) bold.write(canvas, line, { x: margin, y: y + index * leading + Math.round(size * 0.82), size, ink: 'ink' });
}

/** Draws the picture that stands for an article where it is linked: 1200 × 630, PNG. */
export function drawCard(weights: Weights, article: Article, site: SiteSettings): Promise<Buffer> {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  drawTop(canvas, weights, site, article);
  drawHeadline(canvas, weights, site, article);
  drawMix(canvas, weights, article);
  return encodePng(canvas);
}

/** Draws the picture for all other pages: what the site says of itself. */
export function drawSiteCard(weights: Weights, site: SiteSettings): Promise<Buffer> {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  drawTop(canvas, weights, site);
  drawHeadline(canvas, weights, site);
  fill(canvas, { x: margin, y: barTop, width: inner, height: 10 }, 'official');
  return encodePng(canvas);
}

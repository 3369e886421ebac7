import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';
import { library, site } from './publishing.fixture.ts';
import { validateWellFormed } from './validators.fixture.ts';

const [bundled] = library;
if (!bundled) throw new Error('The fixture has an article.');
const text = feedHtml(bundled, site);
const page = 'https://example.org/news/article/%D0%BC%D0%BE%D1%81%D1%82%201/';

test('the text is whole markup, whatever is in it', () => {
  expect(() => validateWellFormed(`<div>${text}</div>`)).not.toThrow();
  expect(text).not.toMatch(/<script|<!--|<b>\u0007/);
});

test('claims carry the numbers of their sources, linked to the list on the page', () => {
  expect(text).toContain(`<sup>[<a href="${page}#source-1">1</a>, <a href="${page}#source-2">2</a>]</sup>`);
});

test('sources come after the story, linked where their address is of the web', () => {
  const list = text.slice(text.indexOf('<h3>Sources</h3>'));
  expect(list).toContain('<li value="1"><b>The town</b> <a href="https://example.com/%D0%BF%D0%BB%D0%B0%D0%BD?a=1&amp;b=%222%22">Plan ');
  expect(list).toContain('<li value="2"><b>Nobody</b> A paper without a title Not seen by the editors · A stake in it: It wants the bridge</li>');
  expect(list).toContain('<li value="3"><b>Agency</b> mailto:desk@example.com Not seen by the editors</li>');
  expect(text).not.toMatch(/href="(?!https:)/);
});

test('corrections come first, and every kind of block is there', () => {
  expect(text).toMatch(/^<p><b>Corrected 21 November 2026\.<\/b> It had said/);
  for (const part of [
    '<img src="https://example.org/news/media/bridge.jpg" alt="A bridge" width="1200" height="800"/>',
    '<img src="https://example.org/news/media/drawings/%D0%BC%D0%BE%D1%81%D1%82%201/b12-wide.svg" alt="A bridge" width="680" height="320"/>',
    '<h2>A heading</h2>',
    '<ol><li>one</li><li>two</li></ol>',
    '<blockquote><p>“Words”</p><p>— Somebody</p></blockquote>',
    '<table><caption>A table</caption><thead><tr><th>Name</th><th> </th></tr></thead><tbody><tr><td>Row</td><td> </td></tr></tbody></table>',
    '<li><b>August 2021</b> It began</li>',
    '<h3>Key points</h3><ul><li>A point</li></ul>',
    '<p>Related story: <a href="https://example.org/news/article/road-old/">The old road</a></p>',
    '<h3>Where the sources differ</h3><p>How long?</p><ul><li><b>5 m</b> The town</li></ul>',
    '<p><em>A note</em></p>',
  ]) {
    expect(text).toContain(part);
  }
});

import { expect, test } from 'vitest';
import { decodeArticle } from './decode-article.ts';

const wire = {
  schema: 1,
  id: 'bridge-opens',
  headline: 'A bridge opens',
  standfirst: 'At last.',
  located: 'Town',
  published: '2021-08-09',
  lang: 'en',
  body: [
    {
      _type: 'block',
      children: [
        { _type: 'span', text: 'It ' },
        { _type: 'span', text: 'opened', marks: ['c1'] },
      ],
      markDefs: [{ _key: 'c1', _type: 'citation', sources: [{ source: 'paper' }] }],
    },
  ],
  sources: [{ id: 'paper', publisher: 'The Paper', kind: 'newspaper', lang: 'ru' }],
};
const read = (changes: object) => decodeArticle(JSON.stringify({ ...wire, ...changes }));

const map = { places: [{ name: 'Town', lat: 1, lon: 2 }] };
const image = { src: 'media/bridge.jpg', width: 1200, height: 800 };
const figure = { _type: 'figure', alt: 'A bridge', credit: 'Desk' };

test('an article file becomes an article with all that it only implies', () => {
  const paper = {
    id: 'paper',
    number: 1,
    publisher: 'The Paper',
    kind: 'newspaper',
    lang: 'ru',
    uses: [{ claim: 1, label: 'a' }],
  };
  const citation = { number: 1, cited: [{ id: 'paper', source: paper }] };
  expect(read({})).toStrictEqual({
    ok: true,
    value: {
      id: 'bridge-opens',
      headline: 'A bridge opens',
      standfirst: 'At last.',
      bylines: [],
      located: 'Town',
      published: '2021-08-09',
      lang: 'en',
      dir: 'ltr',
      topics: [],
      body: [
        {
          kind: 'paragraph',
          key: 'b1',
          text: [
            { kind: 'span', text: 'It ' },
            { kind: 'claim', citation, content: [{ kind: 'span', text: 'opened' }] },
          ],
        },
      ],
      corrections: [],
      related: [],
      sources: [paper],
      citations: [citation],
      outline: [],
      readingTime: 1,
      sourceMix: {
        sources: 1,
        kinds: [{ kind: 'newspaper', count: 1 }],
        languages: ['ru'],
        publishers: 1,
        withStake: 0,
        claims: 1,
        singleSourceClaims: 1,
      },
    },
  });
});

test.each([
  ['follows the language', { lang: 'ar-EG' }, 'rtl'],
  ['is that of the file where it gives one', { lang: 'ar-EG', dir: 'ltr' }, 'ltr'],
])('the writing direction %s', (_, changes, dir) => {
  expect(read(changes)).toMatchObject({ ok: true, value: { dir } });
});

test('fields that the schema does not name are passed over', () => {
  const block = { ...wire.body[0], colour: 'red' };
  expect(read({ editorNote: { private: true }, body: [block] })).toEqual(read({}));
});

test('what is no JSON is unreadable', () => {
  const problem = { path: '', problem: 'This is a web page, not JSON.', remedy: 'Put the article file in its place.' };
  expect(decodeArticle('<html>')).toEqual({ ok: false, error: { reason: 'unreadable', problems: [problem] } });
});

test('a file of a newer schema asks for a newer app, whatever else is in it', () => {
  const remedy = 'Update the app: reload the page.';
  const problem = { path: 'schema', problem: 'The article was made for a newer Stet.', remedy };
  expect(read({ schema: 2, body: 'changed' })).toEqual({ ok: false, error: { reason: 'newer', problems: [problem] } });
});

test.each<[string, object, { path: string; problem: string; remedy: string }]>([
  [
    'a field that is missing',
    { headline: undefined },
    { path: 'headline', problem: '"headline" is missing.', remedy: 'Add "headline".' },
  ],
  [
    'a field of a source that is missing',
    { sources: [{ id: 'a', kind: 'other' }] },
    { path: 'sources[0].publisher', problem: '"publisher" is missing.', remedy: 'Add "publisher".' },
  ],
  ['a field of the wrong type', { standfirst: 5 }, { path: 'standfirst', problem: 'It is 5.', remedy: 'Make it text.' }],
  ['a body that is no list', { body: 'Text' }, { path: 'body', problem: 'It is "Text".', remedy: 'Make it a list.' }],
  [
    'a text that is empty',
    { headline: '' },
    { path: 'headline', problem: 'It is empty.', remedy: 'Fill it, or leave the field out if it may be absent.' },
  ],
  [
    'a block of an unknown kind',
    { body: [wire.body[0], { _type: 'video' }] },
    {
      path: 'body[1]._type',
      problem: '"video" is not allowed here.',
      remedy:
        'Use one of: "block", "quote", "figure", "table", "timeline", "keyPoints", "related", "difference", "note".',
    },
  ],
  ['an older schema', { schema: 0 }, { path: 'schema', problem: '0 is not allowed here.', remedy: 'Use one of: 1.' }],
  [
    'an id that leaves its folder',
    { id: '../secret' },
    { path: 'id', problem: '"../secret" is not in the right form.', remedy: 'See its field in /schema/article-1.json.' },
  ],
  [
    'a place off the map',
    { lead: { ...figure, map: { places: [{ name: 'Pole', lat: 90, lon: 0 }] } } },
    { path: 'lead.map.places[0].lat', problem: '90 is out of bounds.', remedy: 'Keep it <=85.' },
  ],
  [
    'a figure with picture and map',
    { lead: { ...figure, image, map } },
    { path: 'lead', problem: 'A figure shows one picture, map or chart.', remedy: 'Give one of "image", "map" and "chart".' },
  ],
  [
    'a figure with neither',
    { body: [wire.body[0], figure] },
    { path: 'body[1]', problem: 'A figure shows one picture, map or chart.', remedy: 'Give one of "image", "map" and "chart".' },
  ],
])('%s is refused with its path and a remedy', (_, changes, problem) => {
  expect(read(changes)).toEqual({ ok: false, error: { reason: 'invalid', problems: [problem] } });
});

test.each(['"text"', '5', 'null', 'true'])('a root that is %s is refused', (root) => {
  expect(decodeArticle(root)).toEqual({
    ok: false,
    error: { reason: 'invalid', problems: [{ path: '', problem: `It is ${root}.`, remedy: 'Make it an object.' }] },
  });
});

test('a root that is a list is refused', () => {
  expect(decodeArticle('[]')).toMatchObject({ ok: false, error: { reason: 'invalid' } });
});

test('all problems of a file are named at once', () => {
  expect(read({ located: undefined, sources: [{ id: 'a', publisher: 5, kind: 'other' }] })).toEqual({
    ok: false,
    error: {
      reason: 'invalid',
      problems: [
        { path: 'located', problem: '"located" is missing.', remedy: 'Add "located".' },
        { path: 'sources[0].publisher', problem: 'It is 5.', remedy: 'Make it text.' },
      ],
    },
  });
});

test('a body of more than 20,000 blocks is refused', () => {
  const related = { _type: 'related', article: 'other' };
  expect(read({ body: Array.from({ length: 20_000 }, () => related) })).toMatchObject({ ok: true });
  expect(read({ body: Array.from({ length: 20_001 }, () => related) })).toMatchObject({
    ok: false,
    error: { problems: [{ path: 'body' }] },
  });
});

import { expect, test } from 'vitest';
import { source } from '../article.fixture.ts';
import { sourceKinds } from '../source.ts';
import { bibtex } from './bibtex.ts';
import { hostileTitles, parseBack } from './parse-back.fixture.ts';

const known = source('kommersant-4936744', {
  kind: 'newspaper',
  publisher: 'Kommersant',
  title: 'Учения «Запад/Взаимодействие»',
  author: 'Ivan Petrov and Sons, Ltd',
  published: '2021-08-09',
  accessed: '2026-11',
  lang: 'ru',
  url: 'https://www.kommersant.ru/doc/4936744?from=four_mir&x=%20#a~b',
});

test('an entry holds what is known of a source, in its own script', () => {
  expect(bibtex([known])).toBe(`@article{kommersant-4936744,
  author = {{Ivan Petrov and Sons, Ltd}},
  title = {{Учения «Запад/Взаимодействие»}},
  journal = {{Kommersant}},
  date = {2021-08-09},
  year = {2021},
  language = {Russian},
  url = {https://www.kommersant.ru/doc/4936744?from=four_mir&x=%20#a~b},
  urldate = {2026-11},
}
`);
});

test('another program reads the same', () => {
  expect(parseBack('bib', bibtex([known]))).toEqual([
    {
      id: 'kommersant-4936744',
      'citation-key': 'kommersant-4936744',
      type: 'article-journal',
      author: [{ family: 'Ivan Petrov and Sons, Ltd' }],
      title: 'Учения «Запад/Взаимодействие»',
      'container-title': 'Kommersant',
      issued: { 'date-parts': [[2021, 8, 9]] },
      language: 'Russian',
      URL: 'https://www.kommersant.ru/doc/4936744?from=four_mir&x=%20#a~b',
      accessed: { 'date-parts': [[2026, 11]] },
    },
  ]);
});

test.each(hostileTitles)('a title reads back as it was: %j', (title, readable) => {
  expect(parseBack('bib', bibtex([source('a', { title }), source('b')]))).toMatchObject([{ title: readable }, { id: 'b' }]);
});

test('braces are balanced as BibTeX counts them, with or without a backslash', () => {
  const text = bibtex(hostileTitles.map(([title], index) => source(`s${index}`, { title, author: title, publisher: title, url: `https://a.b/${title}` })));
  expect(text.split('{').length).toBe(text.split('}').length);
});

test('keys are safe, and each is there once', () => {
  const ids = ['x', 'X', 'x y', 'x/y', 'источник', '№', '}{', '__proto__'];
  const keys = [...bibtex(ids.map((id) => source(id))).matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
  expect(keys).toEqual(['x', 'X-2', 'x-y', 'x-y-2', 'source', 'source-2', 'source-3', 'proto']);
});

test.each(sourceKinds)('a source of the kind %s with nothing but a publisher has nothing else', (kind) => {
  expect(bibtex([source('a', { kind })])).toMatch(/^@(article|techreport|misc)\{a,\n {2}(journal|institution|howpublished) = \{\{Publisher\}\},\n\}\n$/);
});

test('an address that is none is not made a link', () => {
  expect(bibtex([source('a', { url: 'javascript:alert(1)' })])).not.toContain('url');
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articlesCheck } from './desk/articles-check.ts';
import { abstractOf } from '#article/abstract.ts';
import { wholeOf } from './article-file.ts';
import { openNotes } from './notes.ts';
import { inFull, readFolder, readLibrary } from './read-library.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stet-library-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
const articleFile = (id: string, changes: object = {}): Promise<void> =>
  write(
    `${id}.json`,
    JSON.stringify({
      schema: 1,
      id,
      headline: `Headline of ${id}`,
      standfirst: 'At last.',
      located: 'Town',
      published: '2021-08-09',
      lang: 'en',
      body: [{ _type: 'block', children: [{ _type: 'span', text: 'Text' }] }],
      sources: [],
      ...changes,
    }),
  );

const problemsOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );

test('articles come newest first by the day of their event, then by id', async () => {
  await articleFile('b');
  await articleFile('a');
  await articleFile('newest', { published: '2021-08-10' });
  await articleFile('oldest', { published: '2026-01-01', eventStart: '2020-01-01' });
  await write('notes.txt', 'not an article');
  const library = await readLibrary(folder);
  expect(library.map(({ article }) => article.id)).toEqual(['newest', 'a', 'b', 'oldest']);
});

test('an article comes with the summaries of those that it points to, each once and in its order', async () => {
  await articleFile('a', {
    related: [
      { article: 'c', relation: 'background' },
      { article: 'b', relation: 'follow-up' },
    ],
    body: [
      { _type: 'related', article: 'b' },
      { _type: 'related', article: 'd' },
    ],
  });
  for (const id of ['b', 'c', 'd']) await articleFile(id);
  const library = await readLibrary(folder);
  const related = library.map(({ article, related: found }) => [article.id, ...found.map(({ headline }) => headline)]);
  expect(related).toEqual([['a', 'Headline of c', 'Headline of b', 'Headline of d'], ['b'], ['c'], ['d']]);
});

test('an empty folder is an empty library', async () => {
  expect(await readLibrary(folder)).toEqual([]);
});

test('broken files are named all at once, each with path, problem and remedy', async () => {
  await articleFile('good');
  await articleFile('unsaid', { standfirst: undefined, located: undefined, published: undefined, lang: undefined });
  await articleFile('kinds', { sources: [{ id: 'a', publisher: 'P', kind: 'blog', published: 'May' }] });
  await write('cut.json', '{\n  "schema": 1');
  await write('page.json', '<!doctype html>');
  expect(await problemsOf(readLibrary(folder))).toBe(
    [
      'The library cannot be published:',
      `  ${folder}/cut.json: At line 2, column 14 it is not JSON: it ends too early. Fetch or save the whole file again.`,
      `  ${folder}/kinds.json: sources[0].published: "May" is not in the right form. ` +
        'See its field in /schema/article-1.json.',
      `  ${folder}/kinds.json: sources[0].kind: "blog" is not allowed here. Use one of: "official", "agency", "newspaper", ` +
        '"broadcaster", "think-tank", "academic", "reference", "document", "other".',
      `  ${folder}/page.json: This is a web page, not JSON. Put the article file in its place.`,
      ...['standfirst', 'located', 'published', 'lang'].map((name) => `  ${folder}/unsaid.json: ${name}: "${name}" is missing. Add "${name}".`),
    ].join('\n'),
  );
});

test('a pointer to an article that the library does not have is named', async () => {
  await articleFile('a', { body: [{ _type: 'related', article: 'gone' }] });
  expect(await problemsOf(readLibrary(folder))).toBe(
    `The library cannot be published:\n  ${folder}/a.json: body[0].article: It points to "gone", which the library does not have. ` +
      'Add gone.json, or take the pointer out.',
  );
});

test('a pointer to an article that is there but broken is not a second problem', async () => {
  await articleFile('a', { related: [{ article: 'b', relation: 'background' }] });
  await articleFile('b', { lang: 5 });
  expect(await problemsOf(readLibrary(folder))).toBe(
    `The library cannot be published:\n  ${folder}/b.json: lang: It is 5. Make it text.`,
  );
});

test('what a reader would be served with a gap is refused here', async () => {
  await articleFile('a', { id: 'b', published: '2021-02-30' });
  expect(await problemsOf(readLibrary(folder))).toBe(
    [
      'The library cannot be published:',
      `  ${folder}/a.json: id: The id "b" is not the file's name. Make it "a", or rename the file.`,
      `  ${folder}/a.json: published: 2021-02-30 is not a day. Give a day of the calendar.`,
    ].join('\n'),
  );
});

const loose = { body: [{ _type: 'block', children: [{ _type: 'span', text: 'The mayor opened the bridge on Monday.' }] }] };

test('advice stops nothing, and is told in a line', async () => {
  await articleFile('a', { ...loose, related: [{ article: 'b', relation: 'background' }] });
  await articleFile('b');
  const told: string[] = [];
  const library = await readLibrary(folder, (line) => told.push(line));
  expect(library).toHaveLength(2);
  expect(told).toEqual(['2 pieces of advice on the articles: npm run articles:check']);
  await articleFile('a');
  await readLibrary(folder, (line) => told.push(line));
  expect(told).toHaveLength(1);
});

test('a day that has not come when the library is read is an error', async () => {
  await articleFile('a', { published: '2021-08-09' });
  const dayBefore = await readFolder(folder, { now: Date.UTC(2021, 7, 8) });
  expect(dayBefore.findings).toEqual([expect.objectContaining({ path: 'published', problem: '2021-08-09 is in the future.' })]);
  expect((await readFolder(folder, { now: Date.UTC(2021, 7, 9) })).findings).toEqual([]);
});

test('the desk check prints a line for each finding, and fails where there are errors', async () => {
  const printed: string[] = [];
  const run = (): Promise<number> => articlesCheck(folder, (line) => printed.push(line));
  await articleFile('a', loose);
  await articleFile('b', { id: 'c' });
  expect(await run()).toBe(1);
  await articleFile('b');
  expect(await run()).toBe(0);
  await articleFile('a');
  expect(await run()).toBe(0);
  const said = `advice ${folder}/a.json: body[0]: It says something, and cites nothing. Cite a source on the words that it supports.`;
  expect(printed).toEqual([
    said,
    `error  ${folder}/b.json: id: The id "c" is not the file's name. Make it "b", or rename the file.`,
    '2 articles: 1 error, 1 advice',
    said,
    '2 articles: 0 errors, 1 advice',
    '2 articles: 0 errors, 0 advice',
  ]);
});

/** Reads the folder as one build after the other does. */
async function readWithNotes(now = Date.now()) {
  const notes = openNotes(path.join(folder, 'notes'), 'code');
  const reading = await readFolder(folder, { now, notes });
  notes.close();
  return reading;
}

/** The problems that are found when the folder is read on a day of August 2021. */
const problemsOn = async (day: number): Promise<string[]> => (await readWithNotes(Date.UTC(2021, 7, day))).findings.map(({ problem }) => problem);

test('with notes of the last build a library is the same, and only what has changed is gone through', async () => {
  await articleFile('a', { ...loose, related: [{ article: 'b', relation: 'background' }] });
  await articleFile('b');
  const first = await readWithNotes();
  const again = await readWithNotes();
  expect(again.library.map(({ article }) => article)).toEqual(first.library.map(({ article }) => abstractOf(wholeOf(article))));
  expect(again.library.map(inFull)).toEqual(first.library);
  expect(again.findings).toEqual(first.findings);
  await articleFile('b', { headline: 'Another headline' });
  const changed = await readWithNotes();
  expect(changed.library.map(inFull)).toEqual((await readFolder(folder)).library);
  expect(changed.library.map(({ article }) => 'citations' in article)).toEqual([false, true]);
});

test('errors, and what is said only until a day has come, are found again each time', async () => {
  const event = { date: '2021-08-12', children: [{ _type: 'span', text: 'It will open.' }] };
  await articleFile('planned', { body: [{ _type: 'timeline', title: 'Timeline', events: [event] }] });
  await articleFile('early', { published: '2021-08-10' });
  await articleFile('misnamed', { id: 'other' });
  const first = await problemsOn(8);
  expect(first).toEqual(expect.arrayContaining(['2021-08-10 is in the future.', '2021-08-12 is in the future.', 'The id "other" is not the file\'s name.']));
  expect(await problemsOn(8)).toEqual(first);
  expect(await problemsOn(13)).toEqual(first.filter((problem) => !problem.endsWith('in the future.')));
});

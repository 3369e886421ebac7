import { expect, test } from 'vitest';
import { file, text } from './desk.fixture.ts';
import { entryOf } from './entry.ts';

const figure = (src: string) => ({ _type: 'figure' as const, image: { src, width: 2, height: 1 }, alt: 'A bridge', credit: 'Desk', caption: text('It.') });

test('an entry names what an article points to and shows, with its places in the file', () => {
  const wire = file({
    thread: 'The bridge',
    lead: figure('media/a.jpg'),
    related: [{ article: 'road', relation: 'background' }],
    body: [{ _type: 'note', ...text('It.') }, { _type: 'related', article: 'river' }, figure('media/b.jpg')],
  });
  expect(entryOf(wire, 'articles/bridge-opens.json', 'bridge-opens')).toEqual({
    file: 'articles/bridge-opens.json',
    id: 'bridge-opens',
    headline: 'A bridge opens',
    thread: 'The bridge',
    pointers: [
      { path: 'related[0].article', article: 'road', relation: 'background' },
      { path: 'body[1].article', article: 'river' },
    ],
    pictures: [
      { path: 'lead.image.src', src: 'media/a.jpg' },
      { path: 'body[2].image.src', src: 'media/b.jpg' },
    ],
  });
});

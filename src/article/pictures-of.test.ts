import { expect, test } from 'vitest';
import { article, figure } from './article.fixture.ts';
import { picturesOf } from './pictures-of.ts';

test('an article’s pictures are its images and both crops of its drawings, each once', () => {
  const image = { kind: 'image', src: 'media/a.jpg', width: 10, height: 10 } as const;
  const map = { kind: 'map', places: [] } as const;
  const own = article({
    id: 'a',
    lead: { ...figure('lead'), picture: { ...map, places: [] } },
    body: [{ ...figure('b1'), picture: image }, { ...figure('b2'), picture: image }],
  });
  expect(picturesOf(own)).toEqual(['media/drawings/a/lead-wide.svg', 'media/drawings/a/lead-narrow.svg', 'media/a.jpg']);
});

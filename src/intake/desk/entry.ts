import type { Relation } from '#article/article.ts';
import type { WireArticle, WireFigure } from '../schema.ts';

/** A place of an article that points to another one. `relation` is there in the list, not for one called out in the text. */
type Pointer = { path: string; article: string; relation?: Relation };

/** As much of an article file as it takes to hold it against the others. `id` is the file's name without `.json`. */
export type Entry = {
  file: string;
  id: string;
  headline: string;
  thread: string | undefined;
  pointers: Pointer[];
  /** The pictures that it shows, by their files below the site's root. */
  pictures: { path: string; src: string }[];
};

const pictureOf = ({ image }: WireFigure, path: string): Entry['pictures'] => (image ? [{ path: `${path}.image.src`, src: image.src }] : []);

/** Takes from an article file what the checks of the whole library need, so that the rest can be let go. */
export const entryOf = ({ headline, thread, related, lead, body }: WireArticle, file: string, id: string): Entry => ({
  file,
  id,
  headline,
  thread,
  pointers: [
    ...related.map(({ article, relation }, index) => ({ path: `related[${index}].article`, article, relation })),
    ...body.flatMap((block, index) => (block._type === 'related' ? [{ path: `body[${index}].article`, article: block.article }] : [])),
  ],
  pictures: [
    ...(lead ? pictureOf(lead, 'lead') : []),
    ...body.flatMap((block, index) => (block._type === 'figure' ? pictureOf(block, `body[${index}]`) : [])),
  ],
});

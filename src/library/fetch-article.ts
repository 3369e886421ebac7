import { picturesOf } from '#article/pictures-of.ts';
import { decodeArticle } from '#intake/decode-article.ts';
import { decodeNeighbours } from '#intake/decode-neighbours.ts';
import { digest } from '#lib/digest.ts';
import type { FetchedArticle } from '#offline/store/saved-articles.ts';
import { checkDecoded } from './check-answer.ts';
import { fetchFresh, readBody } from './fetch-fresh.ts';
import { LoadError } from './load-error.ts';

type FetchedFile = { bytes: ArrayBuffer; headers: Headers };

async function fetchFile(path: string): Promise<FetchedFile> {
  const response = await fetchFresh(path);
  return { bytes: await readBody(response, path), headers: response.headers };
}

/** A story is whole without what the site itself does not have. */
function unlessMissing(error: unknown): undefined {
  if (error instanceof LoadError && error.failure === 'not-found') return undefined;
  throw error;
}

async function fetchPicture(path: string): Promise<FetchedFile> {
  const file = await fetchFile(path);
  if (!file.headers.get('content-type')?.startsWith('image/')) throw new LoadError('unreadable', path);
  return file;
}

/**
 * Fetches everything that it takes to read an article with no network, and checks it: a broken file is never kept.
 * @param onStep is told after each file how much of the whole is here, from 0 to 1
 * @throws LoadError
 */
export async function fetchArticle(id: string, now: number, onStep: (share: number) => void): Promise<FetchedArticle> {
  const name = encodeURIComponent(id);
  const [path, relatedPath] = [`articles/${name}.json`, `data/related/${name}.json`];
  const [file, relatedFile] = await Promise.all([fetchFile(path), fetchFile(relatedPath).catch(unlessMissing)]);
  const text = new TextDecoder().decode(file.bytes);
  const related = relatedFile && new TextDecoder().decode(relatedFile.bytes);
  const article = checkDecoded(path, decodeArticle(text));
  if (article.id !== id) throw new LoadError('unreadable', path);
  if (related !== undefined) checkDecoded(relatedPath, decodeNeighbours(related));

  const paths = picturesOf(article);
  let done = 1;
  const step = (): void => onStep(done++ / (paths.length + 1));
  step();
  const fetched = await Promise.all(
    paths.map(async (each) => {
      const picture = await fetchPicture(each).catch(unlessMissing);
      step();
      return picture ? [{ path: each, ...picture }] : [];
    }),
  );
  const pictures = fetched.flat();
  const { headline, lang, dir } = article;
  const bytes = [file, ...(relatedFile ? [relatedFile] : []), ...pictures].reduce((sum, each) => sum + each.bytes.byteLength, 0);
  return {
    entry: { id, headline, lang, dir, version: digest(text), savedAt: now, bytes, pictures: pictures.map((each) => each.path) },
    texts: { id, article: text, ...(related !== undefined && { related }) },
    pictures: pictures.map((each) => ({ path: each.path, response: new Response(each.bytes, { headers: each.headers }) })),
  };
}

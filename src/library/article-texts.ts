import { digest } from '#lib/digest.ts';

const texts = new Map<string, string>();

/** Notes the text from which an article was decoded. */
export const noteArticleText = (id: string, article: string): unknown => texts.set(id, article);

/** The text that an article on the screen was decoded from, in this visit, and its fingerprint. */
export function articleText(id: string): { version: string; article: string } | undefined {
  const article = texts.get(id);
  return article === undefined ? undefined : { version: digest(article), article };
}

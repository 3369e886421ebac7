import { digest } from '#lib/digest.ts';

type ReadText = { version: string; article: string };

const texts = new Map<string, ReadText>();

/** Notes the text from which an article was decoded. */
export const noteArticleText = (id: string, article: string): unknown => texts.set(id, { version: digest(article), article });

/** The text that an article on the screen was decoded from, in this visit, and its fingerprint. */
export const articleText = (id: string): ReadText | undefined => texts.get(id);

import { digest } from '#lib/digest.ts';

const versions = new Map<string, string>();

/** Notes the text from which an article was decoded. */
export const noteArticleText = (id: string, text: string): unknown => versions.set(id, digest(text));

/** The fingerprint of the text that an article on the screen was decoded from, in this visit. */
export const articleVersion = (id: string): string | undefined => versions.get(id);

/** An article as it is published now: the fingerprint of its text, and the bytes of all files that saving it fetches. */
export type ArticleVersion = { id: string; version: string; bytes: number };

/** Where the list of versions stands, below the site's root: `{ "articles": [[id, version, bytes], …] }`, newest article first. */
export const versionsFile = 'data/versions.json';

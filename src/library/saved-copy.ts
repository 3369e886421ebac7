/**
 * The saved text of an article, or of the summaries of its related ones; nothing where it is not saved or cannot be read.
 */
export async function savedCopy(id: string, part: 'article' | 'related'): Promise<string | undefined> {
  try {
    const { readSaved } = await import('#offline/store/saved-articles.ts');
    return (await readSaved(id))?.[part];
  } catch {
    return undefined;
  }
}

/** Cuts texts of a language into sentences or words (UAX 29); by the rules of English where its tag is none. */
export function segmenterFor(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}

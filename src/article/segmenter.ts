const made = new Map<string, Intl.Segmenter>();

function make(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}

/** Cuts texts of a language into sentences or words (UAX 29); by the rules of English where its tag is none. Each is made once. */
export function segmenterFor(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const segmenter = made.get(key) ?? make(lang, granularity);
  made.set(key, segmenter);
  return segmenter;
}

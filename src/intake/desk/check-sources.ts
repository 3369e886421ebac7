import { sourceIdentity } from '#article/library-source.ts';
import type { WireArticle } from '../schema.ts';
import type { Check } from './desk-copy.ts';
import { advice, error, type Remark } from './finding.ts';

type WireSource = WireArticle['sources'][number];

/** Values that an earlier one equals, as pairs of places: the later one and the first. */
function repeats(values: string[]): [later: number, first: number][] {
  const known = new Map<string, number>();
  return values.flatMap((value, index): [number, number][] => {
    const first = known.get(value);
    if (first === undefined) known.set(value, index);
    return first === undefined ? [] : [[index, first]];
  });
}

const doubledIds = (sources: WireSource[]): Remark[] =>
  repeats(sources.map(({ id }) => id)).map(([index, first]) =>
    error(`sources[${index}].id`, `sources[${first}] has the id "${sources[index]?.id}" too.`, 'Give each source an id of its own.'),
  );

/** One source under two ids: a claim on both would seem to rest on two sources. */
const doubledSources = (sources: WireSource[]): Remark[] =>
  repeats(sources.map(sourceIdentity))
    .filter(([index, first]) => sources[index]?.id !== sources[first]?.id)
    .map(([index, first]) =>
      error(`sources[${index}]`, `It is the same source as sources[${first}], "${sources[first]?.id}".`, 'Cite that one, and take this one out.'),
    );

const isNameless = ({ url, title }: WireSource): boolean => !url?.trim() && !title?.trim();

/** Whether two language tags are of one language: `en-GB` and `en` are. */
const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();

/** Whether each source is there once, can be found, is used, and can be read by the article's readers. */
export const checkSources: Check = ({ wire: { sources, lang: own }, texts, cited }) => {
  const used = new Set(texts.flatMap(({ claims }) => claims.flatMap(({ citation }) => citation.sources.map(({ source }) => source))));
  const foreign = new Set(sources.flatMap(({ id, lang }) => (lang === undefined || isSameLanguage(lang, own) ? [] : [id])));
  return [
    ...doubledIds(sources),
    ...doubledSources(sources),
    ...sources.flatMap((source, index): Remark[] => {
      const at = `sources[${index}]`;
      const isUntranslated = foreign.has(source.id) && source.excerpt !== undefined && source.excerptTranslation === undefined;
      return [
        ...(isNameless(source) ? [error(at, 'It has neither an address nor a title.', 'Add "url" or "title", so that a reader can find it.')] : []),
        ...(used.has(source.id) ? [] : [advice(at, `No claim cites "${source.id}".`, 'Cite it, or take it out.')]),
        ...(isUntranslated ? [advice(`${at}.excerpt`, 'It is not in the language of the article.', 'Add "excerptTranslation".')] : []),
      ];
    }),
    ...cited
      .filter(({ cited: { source, passage, passageTranslation } }) => foreign.has(source) && passage !== undefined && passageTranslation === undefined)
      .map(({ path }) => advice(`${path}.passage`, 'It is not in the language of the article.', 'Add "passageTranslation".')),
  ];
};

import type { Article } from '#article/article.ts';
import type { Block } from '#article/block.ts';
import { textsOf } from '#article/map-texts.ts';
import type { Source } from '#article/source.ts';
import { plainText, type RichText } from '#article/text.ts';

/** The span of a claim in a text. */
type ClaimSpan = { number: number; start: number; end: number };

/** A text of an article that can be found. `target` is the id under which it stands on the page. */
export type Entry = {
  target: string;
  text: string;
  lang: string;
  claims: ClaimSpan[];
  /** The source whose text it is. */
  source?: Pick<Source, 'number' | 'publisher'>;
};

function claimsIn(text: RichText): ClaimSpan[] {
  let at = 0;
  return text.flatMap((part) => {
    const start = at;
    at += plainText([part]).length;
    return part.kind === 'claim' ? [{ number: part.citation.number, start, end: at }] : [];
  });
}

/** What stands in a block beside its rich texts. */
function titlesOf(block: Block): string[] {
  switch (block.kind) {
    case 'table':
      return [block.caption];
    case 'timeline':
      return [block.title];
    case 'difference':
      return [block.question];
    default:
      return [];
  }
}

function entriesOfSource({ number, publisher, title, author, summary, excerpt, excerptTranslation, lang }: Source, article: Article): Entry[] {
  const source = { number, publisher };
  const own = [title, excerpt].map((text) => ({ text, lang: lang ?? article.lang }));
  const ours = [publisher, author, summary, excerptTranslation].map((text) => ({ text, lang: article.lang }));
  return [...own, ...ours].flatMap(({ text, lang: language }) =>
    text === undefined || text === '' ? [] : [{ target: `source-${number}`, text, lang: language, claims: [], source }],
  );
}

/** The passages that were given for single claims: the card of the claim shows them. */
function passageEntries({ citations, lang }: Article): Entry[] {
  const seen = new Set<string>();
  return citations.flatMap(({ number, cited }) =>
    cited.flatMap(({ source, passage }): Entry[] => {
      if (!source || !passage?.ofClaim || seen.has(passage.text)) return [];
      seen.add(passage.text);
      const shared = { target: `claim-${number}`, claims: [], source: { number: source.number, publisher: source.publisher } };
      const original = { ...shared, text: passage.text, lang: source.lang ?? lang };
      return passage.translation === undefined ? [original] : [original, { ...shared, text: passage.translation, lang }];
    }),
  );
}

/** The texts of the body in reading order. */
export const textEntries = ({ lead, body, lang }: Article): Entry[] =>
  [...(lead ? [lead] : []), ...body].flatMap((block) => [
    ...titlesOf(block).map((text) => ({ target: block.key, text, lang, claims: [] })),
    ...textsOf({ body: [block] }).map((text) => ({ target: block.key, text: plainText(text), lang, claims: claimsIn(text) })),
  ]);

/** What is written of the sources and quoted from them. */
export const sourceEntries = (article: Article): Entry[] => [
  ...article.sources.flatMap((source) => entriesOfSource(source, article)),
  ...passageEntries(article),
];

import type { Span, RichText } from '#article/text.ts';
import type { CitedSource } from '#article/citation.ts';
import type { WireText } from './schema.ts';

type MarkDef = WireText['markDefs'][number];
type WireCitation = Extract<MarkDef, { _type: 'citation' }>;

const readCited = (cited: WireCitation['sources'][number]): CitedSource => ({
  id: cited.source,
  ...(cited.locator !== undefined && { locator: cited.locator }),
  ...(cited.passage !== undefined && {
    passage: {
      text: cited.passage,
      ofClaim: true,
      ...(cited.passageTranslation !== undefined && { translation: cited.passageTranslation }),
    },
  }),
});

/** Reads Portable Text: spans that carry the same citation mark, side by side, are one claim. Unknown marks are passed over. */
export function readText(wire: WireText): RichText {
  const marks = new Map(wire.markDefs.map((mark) => [mark._key, mark]));
  const text: RichText = [];
  let open: WireCitation | undefined;
  for (const child of wire.children) {
    const defs = child.marks.flatMap((key) => marks.get(key) ?? []);
    const citation = defs.find((mark) => mark._type === 'citation');
    const link = defs.find((mark) => mark._type === 'link');
    const span: Span = {
      kind: 'span',
      text: child.text,
      ...(child.marks.includes('strong') && { strong: true }),
      ...(child.marks.includes('em') && { emphasis: true }),
      ...(link && { href: link.href }),
    };
    const last = text.at(-1);
    if (citation && citation === open && last?.kind === 'claim') last.content.push(span);
    else if (citation) {
      text.push({ kind: 'claim', citation: { number: 0, cited: citation.sources.map(readCited) }, content: [span] });
    } else text.push(span);
    open = citation;
  }
  return text;
}

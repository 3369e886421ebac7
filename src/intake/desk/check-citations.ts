import type { Check, DeskCopy } from './desk-copy.ts';
import { advice, error, type Remark } from './finding.ts';

type Text = DeskCopy['texts'][number];

/** Marks of Portable Text that need no definition (https://portabletext.org). */
const decorators = new Set(['strong', 'em']);

/** Marks on words that lead nowhere or to two citations: the reader would lose one. */
function brokenMarks({ path, text }: Text): Remark[] {
  const kinds = new Map(text.markDefs.map(({ _key, _type }) => [_key, _type]));
  return text.children.flatMap(({ marks }, index): Remark[] => {
    if (marks.length === 0) return [];
    const at = `${path}.children[${index}].marks`;
    const lost = marks.filter((mark) => !kinds.has(mark) && !decorators.has(mark));
    const isTwice = marks.filter((mark) => kinds.get(mark) === 'citation').length > 1;
    return [
      ...lost.map((mark) => error(at, `The mark "${mark}" has no definition.`, 'Define it in "markDefs", or take it off.')),
      ...(isTwice
        ? [error(at, 'Two citations are on the same words, and only the first shows.', 'Make them one citation with all the sources.')]
        : []),
    ];
  });
}

/** Definitions of which one hides another, or that no words carry. */
function brokenDefinitions({ path, text }: Text): Remark[] {
  const used = new Set(text.children.flatMap(({ marks }) => marks));
  const keys = text.markDefs.map(({ _key }) => _key);
  return text.markDefs.flatMap(({ _key, _type }, index): Remark[] => {
    const at = `${path}.markDefs[${index}]`;
    if (keys.indexOf(_key) !== index) {
      return [error(`${at}._key`, `Two marks of this text have the key "${_key}".`, 'Give each a key of its own.')];
    }
    if (_type === 'link' || used.has(_key)) return [];
    return [advice(at, 'No words carry this citation.', `Put the mark "${_key}" on the words that it supports, or take it out.`)];
  });
}

/** Whether every citation leads from words of the article to a source that it lists. */
export const checkCitations: Check = ({ wire, texts, cited }) => {
  const ids = new Set(wire.sources.map(({ id }) => id));
  return [
    ...cited
      .filter((each) => !ids.has(each.cited.source))
      .map(({ path, cited: { source } }) =>
        error(path, `It cites "${source}", which is not among the sources.`, 'Add a source with that id, or mend the citation.'),
      ),
    ...texts.flatMap(brokenMarks),
    ...texts.flatMap(brokenDefinitions),
  ];
};

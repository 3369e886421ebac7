import type { Check, DeskCopy } from './desk-copy.ts';
import { advice, error, type Remark } from './finding.ts';

type Text = DeskCopy['texts'][number];

/** Marks of Portable Text that need no definition (https://portabletext.org). */
const decorators = new Set(['strong', 'em']);

/** Marks on words that lead nowhere or to two citations: the reader would lose one. */
function checkMarks(marks: string[], path: string, text: Text['text']): Remark[] {
  const defined = text.markDefs.filter(({ _key }) => marks.includes(_key));
  const lost = marks.filter((mark) => !decorators.has(mark) && defined.every(({ _key }) => _key !== mark));
  const citations = new Set(defined.flatMap(({ _type, _key }) => (_type === 'citation' ? [_key] : [])));
  return [
    ...lost.map((mark) => error(path, `The mark "${mark}" has no definition.`, 'Define it in "markDefs", or take it off.')),
    ...(citations.size > 1 ? [error(path, 'Two citations are on the same words, and only the first shows.', 'Make them one citation with all the sources.')] : []),
  ];
}

/** Definitions of which one hides another, or that no words carry. */
function checkDefinitions({ path, text }: Text): Remark[] {
  const known = new Set<string>();
  return text.markDefs.flatMap(({ _key, _type }, index): Remark[] => {
    const at = `${path}.markDefs[${index}]`;
    if (known.has(_key)) return [error(`${at}._key`, `Two marks of this text have the key "${_key}".`, 'Give each a key of its own.')];
    known.add(_key);
    if (_type === 'link' || text.children.some(({ marks }) => marks.includes(_key))) return [];
    return [advice(at, 'No words carry this citation.', `Put the mark "${_key}" on the words that it supports, or take it out.`)];
  });
}

function checkText(located: Text): Remark[] {
  const { path, text } = located;
  const marks = text.children.flatMap((child, index) =>
    child.marks.length === 0 ? [] : checkMarks(child.marks, `${path}.children[${index}].marks`, text),
  );
  return text.markDefs.length === 0 ? marks : [...marks, ...checkDefinitions(located)];
}

/** Whether every citation leads from words of the article to a source that it lists. */
export const checkCitations: Check = ({ wire, texts, cited }) => {
  const ids = new Set(wire.sources.map(({ id }) => id));
  return [
    ...cited
      .filter((each) => !ids.has(each.cited.source))
      .map(({ path, cited: { source } }) =>
        error(`${path}.source`, `It cites "${source}", which is not among the sources.`, 'Add a source with that id, or mend the citation.'),
      ),
    ...texts.flatMap(checkText),
  ];
};

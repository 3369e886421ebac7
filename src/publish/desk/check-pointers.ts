import type { Entry } from '#intake/desk/entry.ts';
import { advice, error, type Remark } from '#intake/desk/finding.ts';

/** The entries of the library by their ids, and the ids of all files, those that could not be read among them. */
export type Shelf = { entries: Map<string, Entry>; ids: Set<string> };

const relationTo = ({ pointers }: Entry, id: string): Entry['pointers'][number]['relation'] =>
  pointers.find(({ article, relation }) => article === id && relation)?.relation;

function checkOne(entry: Entry, { path, article, relation }: Entry['pointers'][number], shelf: Shelf): Remark[] {
  if (article === entry.id) return [error(path, 'The article points to itself.', 'Take the pointer out.')];
  if (!shelf.ids.has(article)) {
    return [error(path, `It points to "${article}", which the library does not have.`, `Add ${article}.json, or take the pointer out.`)];
  }
  const other = shelf.entries.get(article);
  if (!other) return [];
  if (other.pointers.every((back) => back.article !== entry.id)) {
    return [advice(path, `"${article}" does not point back.`, `Add "${entry.id}" to "related" in ${article}.json.`)];
  }
  // Told once of the two.
  const isContradiction = relation !== undefined && relation !== 'same-event' && relationTo(other, entry.id) === relation && entry.id < article;
  return isContradiction ? [advice(path, `Each of the two is "${relation}" to the other.`, 'Say in one of them how the other really stands to it.')] : [];
}

/** Whether every pointer leads to another article of the library, once, and that one leads back. */
export function checkPointers(entry: Entry, shelf: Shelf): Remark[] {
  const listed = entry.pointers.filter(({ relation }) => relation !== undefined).map(({ article }) => article);
  return entry.pointers.flatMap((pointer, index) =>
    pointer.relation !== undefined && listed.indexOf(pointer.article) !== index
      ? [advice(pointer.path, `"${pointer.article}" is listed twice.`, 'List it once.')]
      : checkOne(entry, pointer, shelf),
  );
}

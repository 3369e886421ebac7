import type { Check } from './desk-copy.ts';
import { error } from './finding.ts';

/** The id of an article is the name of its file: pages, lists and pointers find it by that name. */
export const checkName: Check = ({ wire: { id }, fileId }) =>
  id === fileId ? [] : [error('id', `The id "${id}" is not the file's name.`, `Make it "${fileId}", or rename the file.`)];

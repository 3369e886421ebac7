import { readAddress } from '#article/address.ts';
import type { Check } from './desk-copy.ts';
import { error, type Remark } from './finding.ts';

function checkOne(path: string, address: string | undefined): Remark[] {
  if (address === undefined) return [];
  if (!/^https?:\/\//iu.test(address)) {
    return [error(path, `"${address.slice(0, 80)}" is not an http or https address.`, 'Give one that begins with https:// or http://, or leave it out.')];
  }
  if (readAddress(address)) return [];
  return [error(path, 'It cannot be linked.', 'Give a whole address of at most 2,048 characters, with no user name or password in it.')];
}

/** Whether every address leads to the web: the reader shows others, and does not link them. */
export const checkAddresses: Check = ({ wire: { sources }, texts }) => [
  ...sources.flatMap(({ url, archivedUrl }, index) => [
    ...checkOne(`sources[${index}].url`, url),
    ...checkOne(`sources[${index}].archivedUrl`, archivedUrl),
  ]),
  ...texts.flatMap(({ path, text }) =>
    text.markDefs.flatMap((mark, index) => (mark._type === 'link' ? checkOne(`${path}.markDefs[${index}].href`, mark.href) : [])),
  ),
];

import type { WireArticle } from '../schema.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkCitations } from './check-citations.ts';
import { checkDates } from './check-dates.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkLengths } from './check-lengths.ts';
import { checkName } from './check-name.ts';
import { checkSources } from './check-sources.ts';
import { deskCopy, type Check } from './desk-copy.ts';
import type { Remark } from './finding.ts';

/** The rules for one article, in the order in which they are told. */
const checks: Check[] = [checkName, checkBlanks, checkDates, checkCitations, checkSources, checkAddresses, checkLengths, checkEvidence];

/**
 * What the desk finds in an article that is sound after the schema: what only the build asks for, because a reader is
 * better served by an article with a gap than by none.
 * @param fileId the file's name without `.json`
 * @param now in milliseconds since 1970
 */
export function checkArticle(wire: WireArticle, fileId: string, now: number): Remark[] {
  const copy = deskCopy(wire, fileId, now);
  return checks.flatMap((check) => check(copy));
}

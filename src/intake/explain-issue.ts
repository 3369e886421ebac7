import type { BaseIssue } from 'valibot';
import type { Problem } from './problem.ts';

/** "body[3].children[0].text": where in the file an issue is. */
function pathOf(issue: BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');
}

/** The options of an expectation such as `("a" | "b")`, in words. */
const inWords = (expected: string): string => expected.replaceAll(/[()]/g, '').replaceAll(' | ', ', ');

const kinds: Record<string, string> = { string: 'text', number: 'a number', boolean: 'true or false', Array: 'a list', Object: 'an object' };

/** What a reader of the file should do about an issue that the schema found. */
export function explainIssue(issue: BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  const expected = issue.expected ?? '';
  if (issue.received === 'undefined') {
    const name = path.split('.').at(-1) ?? path;
    return { path, problem: `"${name}" is missing.`, remedy: `Add "${name}".` };
  }
  switch (issue.type) {
    case 'regex':
      return { path, problem: `${issue.received} is not in the right form.`, remedy: 'See its field in /schema/article-1.json.' };
    case 'non_empty':
    case 'min_length':
      return { path, problem: 'It is empty.', remedy: 'Fill it, or leave the field out if it may be absent.' };
    case 'picklist':
    case 'literal':
    case 'variant':
      return { path, problem: `${issue.received} is not allowed here.`, remedy: `Use one of: ${inWords(expected)}.` };
    case 'integer':
      return { path, problem: `${issue.received} is not whole.`, remedy: 'Give a whole number.' };
    case 'min_value':
    case 'max_value':
    case 'max_length':
      return { path, problem: `${issue.received} is out of bounds.`, remedy: `Keep it ${expected}.` };
    default:
      return { path, problem: `It is ${issue.received}.`, remedy: `Make it ${kinds[expected] ?? expected}.` };
  }
}

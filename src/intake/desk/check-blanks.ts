import type { WireFigure } from '../schema.ts';
import type { Check, DeskCopy } from './desk-copy.ts';
import { advice, error } from './finding.ts';
import { wordsOf } from './texts-in.ts';

type Field = [path: string, value: string | undefined, remedy: string];

const figureFields = ({ alt, credit }: WireFigure, path: string): Field[] => [
  [`${path}.alt`, alt, 'Say what the picture shows, for those who cannot see it.'],
  [`${path}.credit`, credit, 'Say who made the picture.'],
];

/** The fields that the schema asks for as text, which white space alone would satisfy. */
const requiredFields = ({ wire: { headline, standfirst, located, lead, body, sources, corrections } }: DeskCopy): Field[] => [
  ['headline', headline, 'Write a headline.'],
  ['standfirst', standfirst, 'Write one or two sentences that stand under the headline.'],
  ['located', located, 'Say where it happens.'],
  ...(lead ? figureFields(lead, 'lead') : []),
  ...body.flatMap((block, index): Field[] => {
    const path = `body[${index}]`;
    if (block._type === 'figure') return figureFields(block, path);
    if (block._type === 'difference') return [[`${path}.question`, block.question, 'Ask what the sources differ on.']];
    if (block._type === 'quote') {
      return [
        [path, wordsOf(block), 'Write the words that were said, or take the quotation out.'],
        [`${path}.attribution`, wordsOf(block.attribution), 'Say whose words they are.'],
      ];
    }
    return [];
  }),
  ...corrections.map(({ text }, index): Field => [`corrections[${index}].text`, text, 'Say what was wrong, and what is right.']),
  ...sources.map(({ publisher }, index): Field => [`sources[${index}].publisher`, publisher, 'Say who published it.']),
];

const isBlank = (value: string | undefined): boolean => value?.trim() === '';

/** What must be there and is blank; and texts of the body that hold no words, which leave a gap on the page. */
export const checkBlanks: Check = (copy) => [
  ...requiredFields(copy)
    .filter(([, value]) => isBlank(value))
    .map(([path, , remedy]) => error(path, 'It is blank.', remedy)),
  ...copy.texts
    // Tables have empty cells and corners; quotations are errors above.
    .filter(({ part, text }) => !['cell', 'label', 'quote', 'attribution'].includes(part) && isBlank(wordsOf(text)))
    .map(({ path }) => advice(path, 'It has no words.', 'Write them, or take it out.')),
];

import { useEffect, useRef, useState } from 'react';
import { count } from '#lib/count.ts';
import type { Choice, Choices, Comparison } from '#offline/store/own-data.ts';

type Props = { comparison: Comparison; isBusy: boolean; onImport: (choices: Choices) => void; onCancel: () => void };

type QuestionProps = { name: string; question: string; value: Choice; onChange: (choice: Choice) => void };

function Question({ name, question, value, onChange }: QuestionProps) {
  const options: [Choice, string][] = [
    ['mine', 'Keep mine'],
    ['file', 'Take the file’s'],
  ];
  return (
    <fieldset>
      <legend>{question}</legend>
      {options.map(([choice, label]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={value === choice} onChange={() => onChange(choice)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Says what a file would bring, and asks wherever it differs from what is here. */
export function ImportChoices({ comparison, isBusy, onImport, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Choices>({ positions: 'mine', settings: 'mine' });
  const { toFetch, newPositions, differingPositions, newSettings, differingSettings } = comparison;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="import-choices">
      <h3 ref={heading} tabIndex={-1}>
        What the file brings
      </h3>
      <ul>
        <li>
          {toFetch.length === 0 ? 'No saved stories that are not here' : `${count(toFetch.length, 'saved story', 'saved stories')} to be fetched from the site`}
        </li>
        <li>{count(newPositions, 'place', 'places')} in stories that have none here</li>
        {newSettings > 0 && <li>{count(newSettings, 'setting')}</li>}
      </ul>
      {differingPositions > 0 && (
        <Question
          name="positions"
          question={`In ${count(differingPositions, 'story', 'stories')} the file has another place than this device.`}
          value={choices.positions}
          onChange={(positions) => setChoices({ ...choices, positions })}
        />
      )}
      {differingSettings > 0 && (
        <Question
          name="settings"
          question="The file has other settings than this device."
          value={choices.settings}
          onChange={(settings) => setChoices({ ...choices, settings })}
        />
      )}
      <p className="panel-actions">
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => !isBusy && onImport(choices)}>
          {isBusy ? 'Importing…' : 'Import'}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  );
}

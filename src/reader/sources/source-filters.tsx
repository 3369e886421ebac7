import { languageName } from '#article/format.ts';
import { Toggle } from '../toggle.tsx';
import type { SourceChoices, SourceFilter } from './filter-sources.ts';
import { kindWords } from './kind-words.ts';

type ChoiceProps = {
  label: string;
  any: string;
  value: string | undefined;
  options: { value: string; words: string }[];
  onChoose: (value: string | undefined) => void;
};

function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}

type Props = {
  choices: SourceChoices;
  filter: SourceFilter;
  /** Without script they would do nothing: they keep their room and are not shown. */
  isAwake: boolean;
  onSet: (name: string, value: string | undefined) => void;
};

/** Narrows the list of sources by kind, language and stake. */
export function SourceFilters({ choices: { kinds, languages, hasStakes }, filter, isAwake, onSet }: Props) {
  return (
    <div role="group" aria-label="Narrow the list" className="filters" data-asleep={!isAwake || undefined}>
      <Choice
        label="Kind"
        any="All kinds"
        value={filter.kind}
        options={kinds.map((value) => ({ value, words: kindWords[value].one }))}
        onChoose={(value) => onSet('kind', value)}
      />
      <Choice
        label="Language"
        any="All languages"
        value={filter.lang}
        options={languages.map((value) => ({ value, words: languageName(value) }))}
        onChoose={(value) => onSet('lang', value)}
      />
      {hasStakes && (
        <Toggle label="With a stake in it" pressed={filter.stake} onPress={() => onSet('stake', filter.stake ? undefined : 'yes')} />
      )}
    </div>
  );
}

import { Toggle } from './toggle.tsx';

type Props = {
  /** Whether only stories are shown whose sources differ. */
  differ: boolean;
  /** Without script they would do nothing: they keep their room and are not shown. */
  isAwake: boolean;
  onDiffer: (differ: boolean) => void;
  /** How many stories are shown, in words. */
  result: string;
};

/** Narrows the library to the stories whose sources differ. */
export function LibraryFilter({ differ, isAwake, onDiffer, result }: Props) {
  return (
    <div role="group" aria-label="Narrow the list" className="filters" data-asleep={!isAwake || undefined}>
      <Toggle label="All" pressed={!differ} onPress={() => onDiffer(false)} />
      <Toggle label="Sources differ" pressed={differ} onPress={() => onDiffer(true)} />
      <span role="status">{result}</span>
    </div>
  );
}

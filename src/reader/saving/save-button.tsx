import { useCallback, useSyncExternalStore } from 'react';
import { formatBytes } from '#lib/format-bytes.ts';
import { useSurroundings } from '../reader-context.ts';
import { useAwake } from '../use-awake.ts';
import { joinStates, saveLabel } from './join-states.ts';

const classes = { plain: 'button save', quiet: 'save save-quiet', manage: 'save save-quiet save-manage' };

type Props = {
  /** The article, and those that are saved along with it. */
  ids: string[];
  headline: string;
  /** Quiet ones stand in lists; those that manage in the list of saved stories, where they offer to remove what is saved. */
  variant?: keyof typeof classes;
};

/** Saves an article on this device, says how that stands, and takes it off again. It keeps its size in every state. */
export function SaveButton({ ids, headline, variant = 'plain' }: Props) {
  const { saving } = useSurroundings();
  const isAwake = useAwake();
  const state = useCallback(() => joinStates(ids.map((id) => saving.get(id))), [ids, saving]);
  // Snapshots are compared: words are the same where the state is.
  const label = useSyncExternalStore(saving.subscribe, () => saveLabel(state(), formatBytes), () => 'Save offline');
  const kind = useSyncExternalStore(saving.subscribe, () => state().kind, () => 'none');
  const isManaging = variant === 'manage';
  const says = isManaging && kind === 'saved' ? 'Remove' : label;
  const press = (): void => {
    const [id] = ids;
    if (kind === 'saving' || id === undefined) return;
    if (kind === 'saved') saving.remove(id);
    else saving.save(ids.filter((each) => saving.get(each).kind !== 'saved'));
  };
  return (
    <button
      type="button"
      className={classes[variant]}
      data-state={isAwake ? kind : 'asleep'}
      aria-label={kind === 'saved' ? `${says}${isManaging ? '' : '. Remove'} from this device: ${headline}` : `${says}: ${headline}`}
      aria-disabled={kind === 'saving'}
      onClick={press}
    >
      {says}
    </button>
  );
}

import type { SaveState } from './saving-context.ts';

const shareOf = (state: SaveState): number => (state.kind === 'saving' ? state.share : state.kind === 'saved' ? 1 : 0);

/** The state of several articles that are saved together: what most needs the reader's eye. `states` holds at least one. */
export function joinStates(states: SaveState[]): SaveState {
  const has = (kind: SaveState['kind']): boolean => states.some((each) => each.kind === kind);
  if (has('saving')) return { kind: 'saving', share: states.reduce((sum, each) => sum + shareOf(each), 0) / states.length };
  if (has('failed')) return { kind: 'failed' };
  if (has('none')) return { kind: 'none' };
  const bytes = states.reduce((sum, each) => sum + ('bytes' in each ? each.bytes : 0), 0);
  return { kind: has('stale') ? 'stale' : 'saved', bytes };
}

/** What a button says of a state. */
export function saveLabel(state: SaveState, formatBytes: (bytes: number) => string): string {
  switch (state.kind) {
    case 'none':
      return 'Save offline';
    case 'saving':
      return `Saving… ${Math.round(state.share * 100)}%`;
    case 'saved':
      return `Saved · ${formatBytes(state.bytes)}`;
    case 'stale':
      return 'Out of date: update';
    case 'failed':
      return 'Failed: retry';
    default:
      return state satisfies never;
  }
}

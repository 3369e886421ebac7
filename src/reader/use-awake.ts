import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether script runs and has taken over what was printed. */
export const useAwake = (): boolean => useSyncExternalStore(never, () => true, () => false);

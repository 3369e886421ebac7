/** A value that changes and can be watched: what React's useSyncExternalStore takes. */
export type Store<T> = { get: () => T; subscribe: (listener: () => void) => () => void };

/** A store and the way to change it. */
export function createStore<T>(initial: T): Store<T> & { set: (value: T) => void } {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A text that this tab remembers until it is closed, through reloads and with no network. */
export function tabMemory(key: string): { get: () => string | undefined; set: (text: string) => void } {
  return {
    get: () => {
      try {
        return sessionStorage.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (text) => {
      try {
        sessionStorage.setItem(key, text);
      } catch {
        // It is forgotten on reload.
      }
    },
  };
}

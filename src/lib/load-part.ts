/** Milliseconds until a part of the app that does not come is given up. */
const patience = 6_000;

/** Thrown where a part of the app's own code cannot be had. */
export class PartError extends Error {
  override name = 'PartError';
}

/**
 * Loads a part of the app's code, in good time or not at all.
 * @param load such as `() => import('./page.tsx')`
 * @throws PartError browsers remember a part that failed: only a reload tries again
 */
export async function loadPart<T>(load: () => Promise<T>, within = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), within);
  });
  try {
    return await Promise.race([load(), late]);
  } catch (error) {
    throw new PartError('A part of the app could not be loaded.', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

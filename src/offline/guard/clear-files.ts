import { shellsOf } from '../worker/site.ts';

/**
 * Removes the app's own files and its worker from this device, so that the next load gets all of them from the server. What
 * was read, saved or imported stays. @returns false, with nothing done, where the server does not answer
 */
export async function clearFiles(): Promise<boolean> {
  const base = new URL(import.meta.env.BASE_URL, location.href).href;
  try {
    const { ok } = await fetch(base, { method: 'HEAD', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(5_000) });
    if (!ok) return false;
    const registration = await navigator.serviceWorker.getRegistration(base);
    await registration?.unregister();
    await Promise.all((await shellsOf({ caches, base })).map((name) => caches.delete(name)));
  } catch {
    return false;
  }
  return true;
}

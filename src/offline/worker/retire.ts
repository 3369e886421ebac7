import { shellsOf, type Site } from './site.ts';

/** What the worker that ends all workers does: removes the app's own files. What was read, saved or imported stays. */
export async function dropShells(site: Pick<Site, 'caches' | 'base'>): Promise<void> {
  await Promise.all((await shellsOf(site)).map((name) => site.caches.delete(name)));
}

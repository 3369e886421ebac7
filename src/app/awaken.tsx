import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { calm } from './calm-router.ts';
import { dataVersion } from './data-version.ts';
import { forgetPlace } from './keep-scroll.tsx';
import type { Router } from './open-router.ts';
import { PartError } from '#lib/load-part.ts';
import { breathe } from '#lib/when-free.ts';
import { LoadError } from '#library/load-error.ts';

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** Resolves when the first page's data has come, or failed to. */
function settled(router: Router): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}

/** Says under a page that stays as it was printed why it did, and how to try again. */
function explain(error: Error): void {
  const line = document.querySelector('.update');
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.className = 'button';
  retry.textContent = 'Retry';
  retry.addEventListener('click', () => location.reload());
  const words = document.createElement('p');
  words.append(`You are reading the page as it was published: the rest of it could not be loaded (${error.message}). `, retry);
  line?.replaceChildren(words);
}

/**
 * Brings the page to life. A page that was drawn from the same data is taken over as it stands; one that was drawn from
 * other data, or for another address, is drawn anew; and where the data cannot be had, the printed page stays.
 * @param root `data-page` is the path that it was drawn for, `data-version` the fingerprint of what it was drawn from
 */
export async function awaken(root: HTMLElement, router: Router, client: QueryClient): Promise<void> {
  await settled(router);
  await breathe();
  const held = dataVersion(client);
  await breathe();
  const { page, version } = root.dataset;
  // A page that was cut short on its way is not taken over, nor left as it is.
  const isWhole = document.getElementById('end') !== null;
  const isPrinted = isWhole && page !== undefined && withoutSlash(page) === withoutSlash(location.pathname);
  const [error] = Object.values(router.state.errors ?? {});
  if (isPrinted && (error instanceof LoadError || error instanceof PartError)) return explain(error);
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        {/* A page that a link leads to is drawn at once, not in slices between which the old one is seen. */}
        <RouterProvider router={calm(router)} useTransitions={false} />
      </QueryClientProvider>
    </StrictMode>
  );
  const standsAsPrinted = isPrinted && version === held;
  forgetPlace(router.state.location.key, standsAsPrinted);
  startTransition(() => {
    if (standsAsPrinted) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}

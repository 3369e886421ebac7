import { expect, test } from 'vitest';
import { memoryCaches } from './memory-caches.fixture.ts';
import { dropShells } from './retire.ts';
import { base } from './site.fixture.ts';

test('only the app’s own files go', async () => {
  const caches = memoryCaches();
  const names = ['stet-shell-v1/news', 'stet-shell-v2/news', 'stet-shell-v2', 'stet-kept', 'stet-saved', 'of-another-app'];
  for (const name of names) await caches.open(name);
  await dropShells({ caches, base });
  expect(await caches.keys()).toEqual(['stet-shell-v2', 'stet-kept', 'stet-saved', 'of-another-app']);
});

import { ownPage } from '../own-page.tsx';

/** What changed in a story since the reader saved or read it. Few need it: its styles and the comparing come with it. */
export const ChangesPage = ownPage(
  {
    title: 'What changed',
    description: 'What changed in a story since you saved or read it.',
    needsScript: 'What you saved or read can only be compared with scripts switched on.',
  },
  async () => (await import('../changes/changes.tsx')).Changes,
);

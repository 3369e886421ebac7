import { ownPage } from '../own-page.tsx';

/** What is kept on this device. */
export const SavedPage = ownPage(
  {
    title: 'Saved',
    description: 'The stories that are kept on this device, and how much room they take.',
    standfirst: 'Stories that you keep on this device. They open with no network, whole, with every source.',
    needsScript: 'What is kept on this device can only be shown with scripts switched on.',
  },
  async () => (await import('../saved/saved-view.tsx')).SavedView,
);

import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { publish } from './src/publish/publish-plugin.ts';

export default defineConfig({
  plugins: [react(), tailwind(), publish()],
  build: {
    modulePreload: { polyfill: false },
    // The browsers that have popovers, dialogs and light-dark().
    target: ['chrome123', 'firefox125', 'safari17.5'],
    assetsInlineLimit: 0,
    // What every page begins with and later parts use too, in one file in place of fifteen.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /vite\/preload-helper|node_modules\/(react|scheduler)\/|src\/(lib\/(digest|next-popstate|result)|library\/(article-texts|check-answer|load-error)|offline\/(notice|store|connection)\.ts|app\/(list-)?paths|app\/(loaders|page-head|search-focus|update|way-back))/,
            },
            { name: 'story', test: /src\/(article|lib|reader|library|app|intake)\/.*\.tsx?$|valibot/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
  test: { include: ['src/**/*.test.ts'] },
});

import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig } from 'vitest/config';
import { unwrapReactDom } from './src/publish/unwrap-react-dom.ts';
import { publish } from './src/publish/publish-plugin.ts';

export default defineConfig(({ mode }) => ({
  // `npm run bundle` shows what the scripts are made of.
  plugins: [react(), unwrapReactDom(), tailwind(), publish(), mode === 'bundle' && visualizer({ filename: 'test-results/bundle.html', gzipSize: true })],
  build: {
    modulePreload: { polyfill: false },
    // The browsers that have popovers, dialogs and light-dark().
    target: ['chrome123', 'firefox125', 'safari17.5'],
    assetsInlineLimit: 0,
    // What every page begins with and later parts use too, in one file in place of twenty; what reads files; what keeps them;
    // and what pages of stories share. Each file costs a slow phone 10 to 30 ms, however small.
    rolldownOptions: {
      output: {
        // Browsers that know it (Chromium 136) compile the scripts while they come, beside the page's own thread: nearly all
        // that is in them is called as a page wakes. https://v8.dev/blog/explicit-compile-hints
        postBanner: '//# allFunctionsCalledOnLoad',
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /vite\/preload-helper|node_modules\/(react|scheduler|@tanstack)\/|react-dom\/(index|cjs\/react-dom\.production)|src\/(lib\/(digest|local-day|next-popstate|result|when-free|tab-memory)|intake\/problem|library\/(article-texts|check-answer|load-error)|offline\/(notice|store|connection|script-address)\.ts|app\/(list-)?paths|reader\/use-awake|app\/(keep-scroll|loaders|page-head|search-focus|update|way-back))/,
            },
            { name: 'intake', test: /node_modules\/valibot|src\/intake\// },
            { name: 'story', test: /src\/((article|reader)\/|app\/(reading|saving|surroundings)|library\/save-states|offline\/tabs).*\.tsx?$/, minShareCount: 2 },
            { name: 'kept', test: /node_modules\/idb\/|src\/(offline\/(store\/|tally|storage-facts)|library\/(keep|versions|fetch-)|app\/changes\/change-notice)/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
  test: { include: ['src/**/*.test.ts'] },
}));

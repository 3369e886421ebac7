import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';
import { findBrowser } from './find-browser.mjs';

/** For `npm run e2e:firefox`: what readers do, in Firefox. */
export default defineConfig({
  ...base,
  testDir: '.',
  // The check for unused code reads this file too, on machines without Firefox.
  globalSetup: ['./require-firefox.ts', './build-specimens.ts'],
  projects: [
    {
      name: 'firefox',
      testMatch: /(reading|citation.*|cite|related|previews|trail|search|lists|margin)\.spec\.ts/,
      testIgnore: /touch|media/,
      // WebDriver BiDi cannot switch scripts off.
      grepInvert: /with scripts off/,
      use: { browserName: 'firefox', viewport: { width: 1280, height: 800 }, ...findBrowser('firefox') },
    },
  ],
});

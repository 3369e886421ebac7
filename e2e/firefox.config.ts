import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';
import { findBrowser } from './find-browser.mjs';

const firefox = findBrowser('firefox');
if (!firefox) throw new Error('No Firefox is installed. Install Debian’s firefox-esr, or run: npx playwright install firefox');

/** For `npm run e2e:firefox`: what readers do, in Firefox. */
export default defineConfig({
  ...base,
  testDir: '.',
  globalSetup: './build-specimens.ts',
  projects: [
    {
      name: 'firefox',
      testMatch: /(reading|citation.*|cite|related|previews|trail|search|lists|margin)\.spec\.ts/,
      testIgnore: /touch|media/,
      // WebDriver BiDi cannot switch scripts off.
      grepInvert: /with scripts off/,
      use: { browserName: 'firefox', viewport: { width: 1280, height: 800 }, ...firefox },
    },
  ],
});

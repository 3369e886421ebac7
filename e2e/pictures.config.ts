import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

/** Takes the pictures of the app that the manifest and the README show. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../test-results/pictures',
  reporter: 'list',
  use: { browserName: 'chromium', launchOptions: findBrowser('chromium')?.launchOptions ?? {} },
});

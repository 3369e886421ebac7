import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

/** The faults, one test each; see `run-faults.mjs`. */
export default defineConfig({
  testDir: 'faults',
  outputDir: '../test-results/faults',
  globalSetup: './faults/build-versions.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // What a reader waits for has its own limit of 10 s; what goes on behind the page has none.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/faults.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    launchOptions: findBrowser('chromium')?.launchOptions ?? {},
  },
});

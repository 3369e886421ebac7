import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './e2e/find-browser.mjs';

const chromium = findBrowser('chromium');
const chromiumUse = { browserName: 'chromium', launchOptions: chromium?.launchOptions ?? {} } as const;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/build-specimens.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // Tests wait more than they work: two cores are busy with three.
  workers: 3,
  // On a busy machine a browser may stall; a test that passes at its second try is named at the end.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    {
      name: 'desktop',
      // The faults have a configuration and a command of their own: npm run test:faults.
      testIgnore: [/touch/, /e2e[\\/]faults/],
      use: { ...devices['Desktop Chrome'], ...chromiumUse, viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: /(touch|reading|related|trail|offline|accessibility|no-script|search|lists|places|saving|positions|own-data)\.spec\.ts/,
      use: { ...devices['Pixel 7'], ...chromiumUse },
    },
  ],
});

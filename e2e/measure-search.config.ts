import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

// For `npm run measure:search`: no test, but figures.
const { globalSetup: _, ...settings } = base;

export default defineConfig({
  ...settings,
  testDir: '.',
  testMatch: 'measure-search.ts',
  timeout: 900_000,
  workers: 1,
  reporter: 'line',
  projects: (base.projects ?? []).filter(({ name }) => name === 'desktop'),
});

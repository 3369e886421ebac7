import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** For `npm run e2e:firefox`: all that Firefox runs, also what takes long. */
export default defineConfig({
  ...base,
  testDir: '.',
  globalSetup: './build-specimens.ts',
  projects: (base.projects ?? [])
    .filter(({ name }) => name === 'firefox')
    .map((project) => ({ ...project, testMatch: /(reading|citation.*|cite|related|previews|trail|search|lists|margin|no-script)\.spec\.ts/, testIgnore: /touch|media/ })),
});

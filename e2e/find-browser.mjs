import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';

/** Debian's Chromium without a window's controls, which takes a third of the time to start. */
export const leanChromium = '/usr/bin/chromium-headless-shell';

/** Where systems keep their browsers. */
const systems = {
  chromium: [
    leanChromium,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/**
 * Finds a browser for the tests: Playwright's own, else the system's.
 * @param {'chromium' | 'firefox'} name
 * @returns {{ channel?: string, launchOptions: { executablePath?: string } } | undefined} what a Playwright project uses
 */
export function findBrowser(name) {
  const own = { chromium, firefox }[name].executablePath();
  if (existsSync(own)) return { launchOptions: {} };
  const executablePath = systems[name].find((path) => existsSync(path));
  if (!executablePath) return undefined;
  // The system's Firefox speaks WebDriver BiDi, not Playwright's own protocol.
  return name === 'firefox' ? { channel: 'moz-firefox', launchOptions: { executablePath } } : { launchOptions: { executablePath } };
}

import { findBrowser } from './find-browser.mjs';

/** Stands before the tests in Firefox. @throws where there is none, with what to do */
export default function requireFirefox(): void {
  if (!findBrowser('firefox')) throw new Error('No Firefox is installed. Install Debian’s firefox-esr, or run: npx playwright install firefox');
}

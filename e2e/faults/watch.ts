import type { BrowserContext, Page } from '@playwright/test';

/** What the browser says of a request that failed: faults bring it about, and it is no error of the app's. */
const network = /Failed to load resource|net::ERR_|blocked by Playwright|preloaded using link preload|bad HTTP response code|unsupported MIME type|unknown error occurred when fetching the script/;

/**
 * Writes down what must not happen in any page of a context: errors that nobody caught, errors of the console, policy
 * violations, requests to other sites, a page whose root is blank.
 * @returns the list, which grows
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  const follow = (page: Page): void => {
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !network.test(message.text())) problems.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) problems.push(`other origin: ${request.url()}`);
    });
  };
  context.on('page', follow);
  context.pages().forEach(follow);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violation: ${violatedDirective} ${blockedURI}`),
    );
    document.addEventListener('DOMContentLoaded', () => {
      // One empty moment may be seen between two drawings; two in a row are a blank page.
      let wasBlank = false;
      setInterval(() => {
        const isBlank = document.body.innerText.trim() === '';
        if (isBlank && wasBlank) console.error(`blank page at ${location.href}`);
        wasBlank = isBlank;
      }, 200);
    });
  });
  return problems;
}

/**
 * What readers do, timed in the page: from a finger's lifting to just after the frame in which what they wanted is painted.
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').BrowserContext} Context
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {Awaited<ReturnType<typeof import('./slow-site.mjs').openSlowSite>>} Site
 * @typedef {{ site: Site, story: string, marker: string, card: string, related: string }} Row
 * @typedef {Record<string, number>} Figures in milliseconds, but for `shift` and `bytes`
 */

const slowdown = 4;
/** Milliseconds after a page's load until which what holds it up counts, and that a link is seen before it is tapped. */
const settling = 5_000;
const seen = 1_500;

/** Runs in the page before its own scripts. */
function probe() {
  /** @type {{ fcp: number, lcp: number, shift: number, long: [number, number][], waited?: number }} */
  const figures = { fcp: 0, lcp: 0, shift: 0, long: [] };
  // In the page there is nothing but what stands in here.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (figures.fcp = startTime));
  observe('largest-contentful-paint', ({ startTime }) => (figures.lcp = startTime));
  observe('layout-shift', ({ hadRecentInput, value }) => hadRecentInput || (figures.shift += value));
  observe('longtask', ({ startTime, duration }) => figures.long.push([startTime, duration]));
  Object.assign(globalThis, {
    figures,
    /** @param {string} selector @param {string} before the text that is no longer there */
    expectNext: (selector, before) => {
      addEventListener(
        'pointerup',
        () => {
          sessionStorage.setItem('tapped', String(Date.now()));
        },
        { once: true, capture: true },
      );
      sessionStorage.setItem('wanted', JSON.stringify([selector, before]));
      watch();
    },
  });
  /** Says when what is wanted has been painted, in this page or the next. */
  function watch() {
    const [selector, before] = JSON.parse(sessionStorage.getItem('wanted') ?? '[]');
    if (!selector) return;
    const look = () => {
      const element = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().top < innerHeight);
      if (!element || element.textContent === before) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        figures.waited = Date.now() - Number(sessionStorage.getItem('tapped'));
        sessionStorage.removeItem('wanted');
      });
      port1.start();
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  }
  watch();
}

/** @param {Context} context */
async function newPage(context) {
  const page = await context.newPage();
  await page.addInitScript(probe);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** @param {Page} page @returns {Promise<any>} */
const read = (page) => page.evaluate(() => ({ ...Reflect.get(globalThis, 'figures'), origin: performance.timeOrigin }));

/**
 * Taps and waits for what comes of it.
 * @param {Page} page @param {string} what is tapped @param {string} wanted @param {string} before @param {number} pause between seeing it and tapping
 */
async function tap(page, what, wanted, before, pause = 0) {
  const target = page.locator(what).first();
  await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.waitForTimeout(pause);
  await page.evaluate(([selector, text]) => Reflect.get(globalThis, 'expectNext')(selector, text), [wanted, before]);
  await target.tap();
  const waited = () => page.evaluate(() => Reflect.get(globalThis, 'figures')?.waited ?? null).catch(() => null);
  for (let tries = 0; tries < 200; tries += 1) {
    const time = await waited();
    if (time !== null) return Number(time);
    await page.waitForTimeout(50);
  }
  return Number.NaN;
}

/** @param {Page} page */
const headline = (page) => page.locator('main h1').first().innerText();

/**
 * One reader's visit: a story, three cards, two related stories, and the story again in a new tab.
 * @param {Browser} browser @param {Row} row @returns {Promise<Figures>}
 */
export async function visit(browser, { site, story, marker, card, related }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  site.reset();
  const page = await newPage(context);
  await page.goto(site.url + story);
  await page.waitForTimeout(settling);
  const cold = await read(page);
  const blocking = cold.long.reduce((/** @type {number} */ sum, /** @type {[number, number]} */ [start, time]) => sum + Math.max(0, start + time - Math.max(start, cold.fcp) - 50), 0);
  const bytes = site.bytesUntil(cold.origin + cold.lcp);
  const cards = [];
  for (const number of [0, 2, 4]) {
    cards.push(await tap(page, `${marker} >> nth=${number}`, card, ''));
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
  }
  const next = await tap(page, related, 'main h1', await headline(page), seen);
  await page.waitForTimeout(2_000);
  const atOnce = await tap(page, related, 'main h1', await headline(page));
  await page.close();
  const again = await newPage(context);
  await again.goto(site.url + story);
  await again.waitForTimeout(1_500);
  const repeat = await read(again);
  await context.close();
  return {
    'first paint': cold.fcp,
    'largest paint': cold.lcp,
    blocking,
    shift: cold.shift,
    'bytes before the largest paint': bytes,
    'card after tap': cards.toSorted((a, b) => a - b)[1] ?? Number.NaN,
    'related story, seen': next,
    'related story, at once': atOnce,
    'largest paint, repeat visit': repeat.lcp,
  };
}

/** A page by itself: its largest paint. @param {Browser} browser @param {Site} site @param {string} path @returns {Promise<Figures>} */
export async function open(browser, site, path) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await newPage(context);
  await page.goto(site.url + path);
  await page.waitForTimeout(1_500);
  const { fcp, lcp } = await read(page);
  await context.close();
  return { 'first paint': fcp, 'largest paint': lcp };
}

/**
 * With the network gone: a story that was never opened. Once a worker rules and has filled up.
 * @param {Browser} browser @param {() => Promise<Site>} serve @param {string[]} stories that are opened, one a run
 * @returns {Promise<Figures[]>}
 */
export async function openOffline(browser, serve, stories) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const site = await serve();
  const first = await context.newPage();
  await first.goto(site.url);
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 120_000 });
  const kept = () => first.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, each) => sum + each, 0));
  for (let before = -1, now = await kept(); now > before; [before, now] = [now, await kept()]) await first.waitForTimeout(5_000);
  await first.close();
  site.close();
  const figures = [];
  for (const story of stories) {
    const page = await newPage(context);
    await page.goto(site.url + story);
    await page.waitForTimeout(1_500);
    figures.push({ 'largest paint, offline': (await read(page)).lcp });
    await page.close();
  }
  await context.close();
  return figures;
}

/** From a tap on the search field to painted results. @param {Browser} browser @param {Site} site @param {string} word @returns {Promise<Figures>} */
export async function search(browser, site, word) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await newPage(context);
  await page.goto(site.url);
  await page.waitForTimeout(settling);
  await page.locator('.find-link').tap();
  await page.locator('.find input').waitFor();
  const begun = Date.now();
  await page.locator('.find input').fill(word);
  await page.locator('.results a').first().waitFor();
  const found = Date.now() - begun;
  await context.close();
  return { 'first results': found };
}

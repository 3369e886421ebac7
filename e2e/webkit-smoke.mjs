// npm run smoke:webkit: the first flows of reading and citing in WebKitGTK (Debian: webkit2gtk-driver, xvfb), which
// Playwright cannot drive. Speaks WebDriver (https://www.w3.org/TR/webdriver2/) to its MiniBrowser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { preview } from 'vite';

const driverPort = 4445;
const patience = 20_000;

const browser = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
].find(existsSync);
const hasDriver = ['WebKitWebDriver', 'xvfb-run'].every((name) => spawnSync('which', [name]).status === 0);
if (!browser || !hasDriver) {
  console.error('WebKitGTK is not installed. On Debian: apt-get install webkit2gtk-driver xvfb');
  process.exit(1);
}

const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
const origin = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
// The whole group is stopped in the end: the driver, the browser and the screen it draws on.
const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${driverPort}`], { stdio: 'ignore', detached: true });

/**
 * One command to the driver.
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>} its value
 */
async function send(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${driverPort}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/**
 * Waits until a test holds. @throws Error that names what did not come
 * @param {string} what
 * @param {() => Promise<any>} test
 */
async function until(what, test) {
  const end = Date.now() + patience;
  let last = 'not so';
  while (Date.now() < end) {
    try {
      const value = await test();
      if (value) return value;
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${what}: ${last}`);
}

await until('the driver answers', () => send('GET', '/status'));
const { sessionId } = await send('POST', '/session', {
  capabilities: {
    alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  },
});
/** @type {(method: string, path: string, body?: object) => Promise<any>} */
const page = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
/** @type {(script: string) => Promise<any>} */
const run = (script) => page('POST', '/execute/sync', { script, args: [] });
/** @type {(css: string) => Promise<string>} */
const find = async (css) => Object.values(await page('POST', '/element', { using: 'css selector', value: css })).map(String)[0] ?? '';
/** @type {(css: string) => Promise<void>} */
const click = async (css) => page('POST', `/element/${await find(css)}/click`, {});
/** @type {(key: string) => Promise<void>} */
const press = (key) =>
  page('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }] }] });
const isAwake = () =>
  run(`const h = document.querySelector('main h1');
    return h !== null && Object.keys(h).some((key) => key.startsWith('__reactFiber')) && !document.getElementById('printed-cards')`);
/** @type {(path: string) => Promise<void>} */
const open = async (path) => {
  await page('POST', '/url', { url: origin + path });
  await until('the app takes the page over', isAwake);
};
const cardText = () => run(`return document.querySelector('.card:popover-open')?.textContent ?? ''`);
const escape = '\uE00C';

const story = '/article/z21-opens';
let passed = 0;
let failed = 0;
/**
 * @param {string} name
 * @param {() => Promise<void>} test
 */
async function check(name, test) {
  try {
    await test();
    passed += 1;
    console.info(`  ✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.info(`  ✘ ${name}\n    ${String(error)}`);
  }
}

await check('the story opens and the app takes it over', () => open(story));
await check('a click on a marker shows its card, Esc shuts it and the focus is on the marker', async () => {
  await run(`document.querySelector('#claim-2 .marker').scrollIntoView({ block: 'center' })`);
  await click('#claim-2 .marker');
  await until('the card shows', async () => (await cardText()).includes('Copy link to this claim'));
  await press(escape);
  await until('the card is shut', async () => (await cardText()) === '');
});
await check('the keyboard opens a card and gets back to its marker', async () => {
  await run(`document.querySelector('#claim-3 .marker').focus()`);
  await press('\uE007');
  await until('the heading has the focus', () => run(`return document.activeElement?.closest('.card') !== null`));
  await press(escape);
  await until('the marker has the focus', () => run(`return document.activeElement === document.querySelector('#claim-3 .marker')`));
});
await check('a related article opens in place', async () => {
  await run(`document.querySelector('.read-next a').scrollIntoView({ block: 'center' })`);
  const from = await run(`return document.querySelector('main h1').textContent`);
  await click('.read-next a');
  await until('another headline stands there', async () => {
    const headline = await run(`return document.querySelector('main h1')?.textContent ?? ''`);
    return headline !== '' && headline !== from;
  });
});
await check('the worker takes charge, and with the server stopped the story opens with its cards', async () => {
  await open(story);
  await until('the worker is in charge', () => run(`return navigator.serviceWorker.controller !== null`));
  await server.close();
  await open(story);
  await click('#claim-2 .marker');
  await until('the card shows', async () => (await cardText()).includes('Copy link to this claim'));
});

await page('DELETE', '').catch(() => undefined);
if (driver.pid !== undefined) process.kill(-driver.pid);
console.info(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

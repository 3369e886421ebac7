import { expect, headline, relatedHeadline, test } from './fixtures.ts';
import { corrupt, cutShort, drip, late, only, reset, stall } from './misbehave.ts';
import { kept, unread } from './unread.ts';

const data = /\/articles\/tajik-drills\.json/;

test('fault 1: offline on a first visit', async ({ reader, page, context, site }) => {
  reader.expects('nothing half-cached; the printed story stays; whole once the network is back');
  await context.setOffline(true);
  await expect(page.goto(`${site.url}/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(false);
  // The network goes while the first files are fetched ahead.
  site.answer('/data/list/all/1.json', () => void context.setOffline(true));
  await reader.open('/article/z21-opens');
  await reader.gets({ story: headline });
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('stet-shell')))).toEqual([]);
  reader.saw('no cache of the app');
  site.mend('/data/list/all/1.json');
  await context.setOffline(false);
  await reader.reload();
  await reader.isReady();
});

test('fault 2: offline reload of a deep link', async ({ reader, context }) => {
  reader.expects('the story in 1.5 s');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  await context.setOffline(true);
  await reader.reload();
  await reader.gets({ story: headline }, 1_500);
});

test('fault 3: server dead while onLine is true', async ({ reader, page, site }) => {
  reader.expects('the story; “The server does not answer”; it goes when the server is back');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  await site.stop();
  await reader.reload();
  await reader.gets({ story: headline });
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  await expect(page.getByText('The server does not answer')).toBeVisible();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByText('The server does not answer')).toBeVisible();
  await site.start();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByText('The server does not answer')).toBeHidden();
  reader.saw('the line came, and went');
});

test('fault 4: every request stalls', async ({ reader, site }) => {
  reader.expects('what is on the device in 1.5 s; the rest: a named error');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  site.answerAll(stall);
  await reader.reload();
  await reader.gets({ story: headline }, 1_500);
  await reader.open('/article/unread');
  await reader.gets({ error: 'This page cannot be reached' });
});

test('fault 5: one byte each 200 ms', async ({ reader, site }) => {
  reader.expects('the printed story at a first visit, though styles and scripts trickle; a named error where nothing is printed');
  site.answerAll(only(/\/assets\//, drip));
  await reader.open('/article/z21-opens');
  await reader.gets({ story: headline });
  site.answerAll();
  await reader.reload();
  await reader.isReady();
  site.answerAll(drip);
  await reader.open('/article/unread');
  await reader.gets({ error: 'This page cannot be reached' });
});

test('fault 6: latency of 2 s', async ({ reader, page, site }) => {
  reader.expects('the story, then the next one');
  site.answerAll(late(2_000));
  await reader.open('/article/z21-opens');
  await reader.gets({ story: headline });
  await reader.follow(relatedHeadline);
  await expect(page).toHaveURL(/tajik-drills/, { timeout: 10_000 });
  await reader.gets({ story: relatedHeadline });
});

for (const [number, name, handler] of [
  [7, 'reset before headers', reset],
  [8, 'truncated body', cutShort],
  [9, 'corrupt gzip', corrupt],
] as const) {
  test(`fault ${number}: ${name}`, async ({ reader, page, site }) => {
    reader.expects('a named error, and Retry gets the story; nothing broken is kept');
    site.answerAll(only(data, handler));
    await page.route('**/sw.js', (route) => route.abort());
    await reader.open('/');
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
    await reader.follow(relatedHeadline);
    await reader.gets({ error: 'This page cannot be reached' });
    site.answerAll();
    await reader.retries();
    await reader.gets({ story: relatedHeadline });
    // The same for what the worker asks for.
    await page.unroute('**/sw.js');
    await reader.reload();
    await reader.isReady();
    site.answerAll(only(unread, handler));
    await reader.open('/article/unread');
    await reader.gets({ error: 'This page cannot be reached' });
    expect(await kept(page)).not.toContain('/articles/unread.json');
  });
}

test('fault 20: on and off twenty times', async ({ reader, page, context, site }) => {
  reader.expects('20 requests at most');
  await reader.open('/article/z21-opens');
  await reader.isReady();
  await reader.gets({ story: headline });
  await expect.poll(async () => {
    const before = site.requests.length;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    return site.requests.length - before;
  }).toBe(0);
  const before = site.requests.length;
  for (let time = 0; time < 20; time += 1) {
    await context.setOffline(true);
    await expect(page.getByText('Offline', { exact: true })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Offline', { exact: true })).toBeHidden();
  }
  reader.saw(`${site.requests.length - before} requests`);
  expect(site.requests.length - before).toBeLessThanOrEqual(20);
});

test('fault 21: goes offline mid-fetch', async ({ reader, page, context, site }) => {
  reader.expects('a named error, and Retry gets the story');
  site.answerAll(only(data, drip));
  await page.route('**/sw.js', (route) => route.abort());
  await reader.open('/');
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'alive');
  await reader.follow(relatedHeadline);
  await context.setOffline(true);
  await reader.gets({ error: 'This page cannot be reached' });
  await expect(page.getByText('Offline', { exact: true })).toBeVisible();
  site.answerAll();
  await context.setOffline(false);
  await reader.retries();
  await reader.gets({ story: relatedHeadline });
});

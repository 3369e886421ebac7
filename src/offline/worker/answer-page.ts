import type { FileEntry } from '#lib/file-entry.ts';
import { pagePath } from './classify.ts';
import type { Later } from './keep.ts';
import { entryOf, heldCopy, mend, patience, precached } from './precached.ts';
import { askServer, type Site } from './site.ts';

/** The page that draws any address of the app. */
const shellPage = 'shell/';

const policy = 'content-security-policy';

/** Whether an answer is a page of this app, and whole: not a host's error, a portal's sign-in, or a part of one. */
async function isOwnPage(response: Response): Promise<boolean> {
  return [200, 404, 410].includes(response.status) && (await response.clone().text()).includes('<div id="root"');
}

/**
 * Compares a page's policy with the server's, once in a worker's life: a host may send another one with the same files, and
 * a copy would keep the old one for good.
 */
async function comparePolicy(site: Site, entry: FileEntry, held: Response): Promise<void> {
  const url = site.base + entry[0];
  if (site.compared.has(url)) return;
  site.compared.add(url);
  const head = await askServer(site, url, { method: 'HEAD', cache: 'no-store' });
  if (head.status !== 200 || head.headers.get(policy) === held.headers.get(policy)) return;
  await mend(site, entry, await askServer(site, url, { cache: 'reload' }));
}

/** A page from the server: whole, or not at all. Redirects within the site are followed, as the browser's own would be. */
async function fromServer(site: Site, { url, cache }: Request): Promise<Response | undefined> {
  try {
    const response = await askServer(site, url, { cache, redirect: 'follow', headers: { Accept: 'text/html' } }, patience);
    if (!(await isOwnPage(response))) return undefined;
    return response.redirected ? Response.redirect(response.url) : response;
  } catch {
    return undefined;
  }
}

/** Pages: from this device; else from the server in good time; else the shell, which draws what data there is. */
export async function answerPage(site: Site, request: Request, later: Later): Promise<Response> {
  const entry = entryOf(site, pagePath(request.url, site.base));
  const held = entry && (await heldCopy(site, entry));
  if (held) {
    later(comparePolicy(site, entry, held).catch(() => undefined));
    return held;
  }
  const fresh = await fromServer(site, request);
  if (fresh) {
    if (entry) await mend(site, entry, fresh.clone());
    return fresh;
  }
  return (await precached(site, shellPage)) ?? Response.error();
}

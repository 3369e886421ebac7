import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { decodeBuilt } from '#intake/decode-built.ts';
import { describeProblem, type Problem } from '#intake/problem.ts';
import { fail, ok, type Result } from '#lib/result.ts';

/**
 * What a publisher says once of the site, in `public/site.json`. `address` is the whole address of its root and ends in a
 * slash; without it, whatever needs whole addresses is left out.
 */
export type SiteSettings = { name: string; description: string; lang: string; address?: string };

/** Settings with the address that feeds and the like cannot do without. */
export type AddressedSite = SiteSettings & { address: string };

const filled = v.pipe(v.string(), v.nonEmpty());
const schema = v.object({ name: filled, description: filled, lang: filled, address: v.optional(filled) });

/** What stands for a file that is not there. */
const unnamed: SiteSettings = { name: 'Stet', description: 'News stories in which every claim shows what it stands on.', lang: 'en' };

const isLanguage = (lang: string): boolean => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang);

const wrongAddress = (words: string, remedy: string) => fail({ path: 'address', problem: words, remedy });

/** The address of the site's root, ending in a slash; or what is wrong with it, for a build that is mounted at `base`. */
function readRoot(address: string, base: string): Result<string, Problem> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return wrongAddress(`"${address}" is not a whole web address.`, 'Give it with https:// in front, such as "https://example.org/", or take it out.');
  }
  if (url.username || url.password || url.search || url.hash) {
    return wrongAddress('It has more than a host and a path.', 'Leave out user name, password, "?" and "#".');
  }
  const root = url.href.replace(/\/*$/, '/');
  if (new URL(root).pathname !== base) {
    return wrongAddress(`It leads to ${new URL(root).pathname}, and the site is built for ${base}.`, `Mend it, or build with --base=${new URL(root).pathname}.`);
  }
  return ok(root);
}

/** Reads the settings from the text of their file. @param base where the site is mounted, such as `/` or `/news/` */
export function decodeSiteSettings(text: string, base: string): Result<SiteSettings, Problem[]> {
  const decoded = decodeBuilt(schema, text);
  if (!decoded.ok) return fail(decoded.error.problems);
  const { name, description, lang, address } = decoded.value;
  if (!isLanguage(lang)) return fail([{ path: 'lang', problem: `"${lang}" is not a language tag.`, remedy: 'Give one such as "en" or "pt-BR".' }]);
  if (address === undefined) return ok({ name, description, lang });
  const root = readRoot(address, base);
  return root.ok ? ok({ name, description, lang, address: root.value }) : fail([root.error]);
}

/**
 * Reads the settings of the site that is built. A file that is not there stands for one without an address.
 * @throws Error that names file, path, problem and remedy of what is wrong
 */
export async function readSiteSettings(file: string, base: string): Promise<SiteSettings> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return unnamed;
  const decoded = decodeSiteSettings(text, base);
  if (decoded.ok) return decoded.value;
  throw new Error(`The site cannot be published:\n${decoded.error.map((problem) => `  ${file}: ${describeProblem(problem)}`).join('\n')}`);
}

/** Whether the site's own address is known. */
export const hasAddress = (site: SiteSettings): site is AddressedSite => site.address !== undefined;

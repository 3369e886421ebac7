import { createHash } from 'node:crypto';
import { drawingStyle } from './drawing-style.ts';

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'sw-url',
};

const write = (entries: [string, string][]): string => entries.map((entry) => entry.join(' ')).join('; ');

/** What stands in pages and is let run or apply there: its hashes, as a policy names them. */
export type Inlined = { scripts: string[]; styles: string[] };

/** The Content-Security-Policy of pages in which these stand. */
function policyOf({ scripts, styles }: Inlined): [string, string][] {
  const also: Record<string, string[]> = { 'script-src': scripts, 'style-src': styles };
  return Object.entries(directives).map(([name, value]) => [name, [value, ...(also[name] ?? [])].join(' ')]);
}

/** The policy for a `<meta>`, in which browsers refuse `frame-ancestors`. */
export const metaPolicy = (inlined: Inlined): string => write(policyOf(inlined).filter(([name]) => name !== 'frame-ancestors'));

/** Maps and charts carry their style in them: one that is opened by itself may use exactly that and nothing else. */
const drawingPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(drawingStyle).digest('base64')}'`;

/** Headers by path, in the order in which they apply. `*` stands for any rest of a path. */
export type HeaderRule = { path: string; headers: Record<string, string> };

/** @param base the site's root, such as `/` or `/news/` */
const headerRules = (base: string, inlined: Inlined): HeaderRule[] => [
  {
    path: `${base}*`,
    headers: {
      'Content-Security-Policy': write(policyOf(inlined)),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'Cache-Control': 'no-cache',
    },
  },
  // Feed readers show pictures on pages of their own.
  { path: `${base}media/*`, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  { path: `${base}media/drawings/*`, headers: { 'Content-Security-Policy': drawingPolicy } },
  // Names of hashed files change with what is in them.
  { path: `${base}assets/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

const lines = ({ path, headers }: HeaderRule, replaces: boolean): string[] => [
  path,
  ...Object.entries(headers).flatMap(([name, value]) => [...(replaces ? [`  ! ${name}`] : []), `  ${name}: ${value}`]),
];

/** The rules as a `_headers` file (Netlify, Cloudflare Pages), where a rule must first detach what it replaces. */
export function headersFile(base: string, inlined: Inlined): string {
  const [all, ...others] = headerRules(base, inlined);
  return [...(all ? lines(all, false) : []), ...others.flatMap((rule) => lines(rule, true))].join('\n') + '\n';
}

/** The rules that a `_headers` file holds. A later rule replaces what an earlier one says, as here each does. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (!line.startsWith(' ')) rules.push({ path: line, headers: {} });
    else if (last && name !== undefined && value !== undefined) last.headers[name] = value;
  }
  return rules;
}

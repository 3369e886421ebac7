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

/** The Content-Security-Policy of every page, as a header. */
const policy = write(Object.entries(directives));

/** The same for a `<meta>`, in which browsers refuse `frame-ancestors`. */
export const metaPolicy = write(Object.entries(directives).filter(([name]) => name !== 'frame-ancestors'));

/** Maps and charts carry their style in them: one that is opened by itself may use exactly that and nothing else. */
const drawingPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(drawingStyle).digest('base64')}'`;

/** Headers by path, in the order in which they apply. `*` stands for any rest of a path. */
export type HeaderRule = { path: string; headers: Record<string, string> };

/** @param base the site's root, such as `/` or `/news/` */
export const headerRules = (base: string): HeaderRule[] => [
  {
    path: `${base}*`,
    headers: {
      'Content-Security-Policy': policy,
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
export function headersFile(base: string): string {
  const [all, ...others] = headerRules(base);
  return [...(all ? lines(all, false) : []), ...others.flatMap((rule) => lines(rule, true))].join('\n') + '\n';
}

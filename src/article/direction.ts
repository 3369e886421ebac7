/** Languages (ISO 639) that are written from right to left in their usual script: Unicode CLDR. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The writing direction of a language tag such as `ar-EG`. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has((lang.split('-')[0] ?? '').toLowerCase()) ? 'rtl' : 'ltr';
}

import { escape } from '../svg.ts';

/** Characters that XML 1.0 has no place for, not even escaped: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it may stand in XML or HTML, between tags or in a quoted attribute. */
export const markup = (text: string): string => escape(text.toWellFormed().replaceAll(forbidden, ''));

/** `<name a="b">content</name>`. @param content markup, which is not escaped again @param attributes their values are escaped here; absent ones are left out */
export function element(name: string, content = '', attributes: Record<string, string | undefined> = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${markup(value)}"`]));
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element with nothing but text in it; nothing where there is no text. */
export const textElement = (name: string, text: string | undefined, attributes: Record<string, string | undefined> = {}): string =>
  text === undefined || text === '' ? '' : element(name, markup(text), attributes);

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

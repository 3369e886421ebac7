/** Above this a link is shown and not linked: the longest address that all browsers and servers in use carry. */
const longest = 2048;

/** An address that may be linked: where it leads, and the host that the browser will really go to. */
export type Address = { href: string; host: string };

/**
 * Reads an address that came from outside. Gives nothing for what must be shown and not linked: anything but http, https
 * and mailto, addresses with a user name or password in them, and those over 2,048 characters.
 * The host is in ASCII (`xn--…`), so that letters of another script cannot pass for it.
 */
export function readAddress(text: string): Address | undefined {
  if (text.length > longest || !/^(?:https?:\/\/|mailto:)/iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username || url.password) return undefined;
  if (url.protocol === 'mailto:') return { href: text, host: url.pathname };
  return { href: text, host: url.host };
}

/**
 * The address of a passage on a web page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * Browsers that do not know them open the page. A `#` that the address already has is kept.
 */
export function passageAddress(href: string, passage: string): string {
  const words = passage.replaceAll('…', ' ').trim();
  const exact = `text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  if (href.includes(':~:')) return `${href}&${exact}`;
  return `${href}${href.includes('#') ? '' : '#'}:~:${exact}`;
}

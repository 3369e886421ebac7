import { readAddress } from '#article/address.ts';
import type { AddressedSite } from '../site-settings.ts';

/** The whole address of a file of the site. @param file its path below the root */
export const fileAddress = ({ address }: AddressedSite, file: string): string => address + file.split('/').map(encodeURIComponent).join('/');

/**
 * The whole address by which others should know a page. It ends in a slash: hosts that serve folders redirect to that form.
 * @param path of the app, such as `/article/z21-opens`
 */
export const pageAddress = ({ address }: AddressedSite, path: string): string => address + path.replace(/^\/+|\/+$/g, '').replace(/(.)$/, '$1/');

/** The path of an article's page in the app. */
export const articlePath = (id: string): string => `/article/${encodeURIComponent(id)}`;

/** The article's picture for links to it, relative to the site's root. */
export const cardFile = (id: string): string => `media/cards/${id}.png`;

/** The address of a source as other programs may follow it, in ASCII; nothing for what is not linked here either, and for mail. */
export function webLink(url: string | undefined): string | undefined {
  const address = url === undefined ? undefined : readAddress(url);
  return address && /^http/i.test(address.href) ? new URL(address.href).href : undefined;
}

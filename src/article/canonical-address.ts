/** Parameters that say where a reader came from, and nothing about what is at the address. */
const tracking = /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|igshid|yclid|ysclid|mc_cid|mc_eid)$/i;

const isTracking = (parameter: string): boolean => tracking.test(parameter.split('=')[0] ?? '');

/**
 * One writing for the many that an address has: https, host in lower case without `www.`, no default port, no fragment,
 * no slash at the end, no tracking parameters; all other parameters stay as and where they are. For telling whether two
 * addresses are the same, not for linking. What is no web address is given back as it came, trimmed.
 */
export function canonicalAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return address.trim();
  const path = url.pathname.replace(/\/+$/, '');
  const parameters = url.search.slice(1).split('&').filter((each) => each !== '' && !isTracking(each));
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `https://${url.host.replace(/^www\./, '')}${path}${query}`;
}

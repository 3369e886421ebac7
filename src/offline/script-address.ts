/** The scripts that may run as workers: the one that keeps the site on this device, and the one that searches. */
const workers = /^(?:sw|assets\/search-worker-[\w-]+)\.js$/;

const base = import.meta.env.BASE_URL;
const isOurs = (address: string): boolean => import.meta.env.DEV || (address.startsWith(base) && workers.test(address.slice(base.length)));

let policy: { createScriptURL: (address: string) => unknown } | undefined;

/**
 * An address as Trusted Types want it of a worker's script. The one policy that the site's Content-Security-Policy names is
 * made once, and lets nothing but the two workers through; where there are no Trusted Types the address stays as it is.
 */
export function scriptAddress(address: string): string {
  try {
    policy ??= window.trustedTypes?.createPolicy('sw-url', { createScriptURL: (wanted) => (isOurs(wanted) ? wanted : '') });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of register() and Worker do not know trusted addresses yet
    return (policy?.createScriptURL(address) ?? address) as string;
  } catch {
    return address;
  }
}

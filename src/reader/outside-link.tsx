import type { ReactNode } from 'react';
import { readAddress } from '#article/address.ts';

/** A link that leaves the site in a new tab, telling the other side nothing. An address that must not be linked is shown. */
export function OutsideLink({ address, children }: { address: string; children: ReactNode }) {
  const safe = readAddress(address);
  return safe ? (
    <a href={safe.href} target="_blank" rel="noopener noreferrer" className="link">
      {children}
    </a>
  ) : (
    <>
      {children} <span className="address">({address})</span>
    </>
  );
}

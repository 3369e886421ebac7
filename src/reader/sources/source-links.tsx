import type { ReactNode } from 'react';
import { passageAddress, readAddress } from '#article/address.ts';
import type { Passage } from '#article/citation.ts';
import type { SourceRecord } from '#article/source.ts';

type Props = { source: SourceRecord; passage: Passage | undefined; children?: ReactNode };

const outside = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** Where a source itself is to be had: its page, its archived copy. Addresses are shown as they are. @param children further links */
export function SourceLinks({ source: { url, archivedUrl }, passage, children }: Props) {
  const address = url === undefined ? undefined : readAddress(url);
  const archived = archivedUrl === undefined ? undefined : readAddress(archivedUrl);
  return (
    <>
      <p className="card-actions">
        {address && (
          <a href={passage ? passageAddress(address.href, passage.text) : address.href} {...outside}>
            {passage ? 'Open at the passage' : 'Open the page'}
            <span aria-hidden="true"> ↗</span>
          </a>
        )}
        {archived && (
          <a href={archived.href} {...outside}>
            Archived copy<span aria-hidden="true"> ↗</span>
          </a>
        )}
        {children}
      </p>
      {address && (
        <p className="card-host">
          {address.host}
          <span className="needs-connection"> · needs a connection</span>
        </p>
      )}
      {url !== undefined && !address && (
        <p className="card-host">
          <span className="address">{url}</span> (not linked: this is no web address)
        </p>
      )}
    </>
  );
}

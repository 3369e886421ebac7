import { passageAddress, readAddress } from '#article/address.ts';
import type { Passage } from '#article/citation.ts';
import type { Source } from '#article/source.ts';
import { count } from '#lib/count.ts';

type Props = { source: Source; passage: Passage | undefined };

const outside = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** Where a reader goes from a card: the page, its archived copy, the source's other uses. Addresses are shown as they are. */
export function CardActions({ source, passage }: Props) {
  const { url, archivedUrl, uses, number } = source;
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
        <a href={`#source-${number}`}>{count(uses.length, 'use')}</a>
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

import { useState } from 'react';
import type { Article } from '#article/article.ts';
import { claimsOf } from '#article/claims-of.ts';
import { describeCitation } from '../citation/describe-citation.ts';

/** Every claim of the story with its sources, and the way to it. Drawn when it is opened: the source list has it all in print. */
export function ClaimsPanel({ article }: { article: Article }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="claims" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Every claim, and what it stands on</summary>
      {isOpen ? (
        <ol>
          {claimsOf(article).map(({ words, citation }) => (
            <li key={citation.number}>
              <a href={`#claim-${citation.number}`} lang={article.lang} dir={article.dir}>
                {words}
              </a>
              <span>
                {describeCitation(citation)}
                {citation.cited.length === 1 && ' · a single source'}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p>
          Each entry of the <a href="#sources-title">source list</a> leads back to the claims that rest on it.
        </p>
      )}
    </details>
  );
}

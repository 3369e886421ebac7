import type { Source } from '#article/source.ts';
import { readAddress } from '#article/address.ts';
import { directionOf } from '#article/direction.ts';
import { formatDate } from '#article/format.ts';
import { kindWords } from './kind-words.ts';
import { sourceLanguage, sourceState } from './describe-source.ts';

// Functions and no components: a list may be long, and each entry must come to life for nearly nothing.
function drawBackLinks(uses: Source['uses']) {
  return (
    <span className="back-links">
      {uses.map(({ claim, label }, index) => (
        <a key={claim} href={`#claim-${claim}`} role="doc-backlink" aria-label={`Back to use ${index + 1} of ${uses.length}`}>
          {label}
        </a>
      ))}
    </span>
  );
}

/**
 * Draws one source of the list. Address and passage are for paper: on a screen its cards have them.
 * @param place `page`: its page in the library, as the router names it; `href`: the same as the browser does; `passages`: what
 * citations quote from it
 */
export function drawSourceEntry(source: Source, { page, href, passages }: { page: string; href: string; passages: string[] }) {
  const { number, publisher, title, author, published, kind, stake, url, excerpt, lang, archivedUrl, uses } = source;
  const name = title ?? source.summary;
  const address = url === undefined ? undefined : readAddress(url);
  const facts = [kindWords[kind].one, sourceLanguage(source), published && formatDate(published), author];
  // That a passage is kept is the rule here; its card shows it.
  const notes = source.accessed === undefined || archivedUrl !== undefined ? [sourceState(source, excerpt !== undefined)] : [];
  return (
    <li key={number} id={`source-${number}`} tabIndex={-1}>
      <b>{publisher}</b>{' '}
      {address ? (
        <a href={address.href} target="_blank" rel="noopener noreferrer" className="link">
          {name ?? url}
        </a>
      ) : (
        name
      )}{' '}
      {drawBackLinks(uses)}
      <span className="source-facts">
        {[...facts, ...notes].filter(Boolean).join(' · ')}{' '}
        <a href={href} data-page={page} className="in-library">
          In the library <span className="sr-only">({publisher})</span>
        </a>
      </span>
      {stake !== undefined && <span className="source-facts">A stake in it: {stake}</span>}
      {[...(excerpt === undefined ? [] : [excerpt]), ...passages].map((passage) => (
        <q key={passage} className="on-paper" lang={lang} dir={lang === undefined ? undefined : directionOf(lang)}>
          {passage}
        </q>
      ))}
      {[url, archivedUrl].map((each) => each !== undefined && <span key={each} className="on-paper">{each}</span>)}
    </li>
  );
}

import type { Passage } from '#article/citation.ts';
import type { LibrarySource } from '#article/library-source.ts';
import type { SourceRecord } from '#article/source.ts';
import { EvidenceView } from './evidence-view.tsx';
import { sourceLanguage } from './describe-source.ts';
import { kindWords } from './kind-words.ts';
import { RestingArticleView } from './resting-article.tsx';
import { SourceLinks } from './source-links.tsx';
import '../citation/citation.css';
import './sources.css';

function passageOf({ excerpt, excerptTranslation }: SourceRecord): Passage | undefined {
  if (excerpt === undefined) return undefined;
  return { text: excerpt, ofClaim: true, ...(excerptTranslation !== undefined && { translation: excerptTranslation }) };
}

function Addresses({ source: { url, archivedUrl } }: { source: SourceRecord }) {
  const known = [url, archivedUrl].flatMap((address) => address ?? []);
  return known.map((address) => (
    <p key={address} className="card-host address">
      {address}
    </p>
  ));
}

/** A source at full size, and everything in the library that rests on it. */
export function SourceView({ source: { source, articles } }: { source: LibrarySource }) {
  const { publisher, title, kind, lang } = source;
  const language = sourceLanguage(source);
  const passage = passageOf(source);
  return (
    <article className="article source-page">
      <p className="card-who">
        <span className="chip" data-kind={kind}>
          {kindWords[kind].one}
        </span>
        {title !== undefined && <b>{publisher}</b>}
        {language !== undefined && <span className="card-language">{language}</span>}
      </p>
      <h1 tabIndex={-1} lang={title === undefined ? undefined : lang}>
        <bdi>{title ?? publisher}</bdi>
      </h1>
      <div className="card-source">
        <EvidenceView source={source} passage={passage} keeper="the stories" />
        <SourceLinks source={source} passage={passage} />
        <Addresses source={source} />
      </div>
      <section className="rests">
        <h2>What rests on it</h2>
        {articles.map((article) => (
          <RestingArticleView key={article.id} article={article} lang={lang} />
        ))}
      </section>
    </article>
  );
}

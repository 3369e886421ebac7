import type { CitedSource } from '#article/citation.ts';
import type { Source } from '#article/source.ts';
import { sourceLanguage } from '../sources/describe-source.ts';
import { EvidenceView } from '../sources/evidence-view.tsx';
import { kindWords } from '../sources/kind-words.ts';
import { CardActions } from './card-actions.tsx';

type Props = {
  headingId: string;
  cited: CitedSource;
  lang: string;
  isOff: boolean;
  takesFocus: boolean;
};

function Heading({ id, source, takesFocus }: { id: string; source: Source; takesFocus: boolean }) {
  return (
    // Focus lands here when a card opens, with scripts off too.
    <h2 id={id} tabIndex={-1} autoFocus={takesFocus}>
      <span className="sr-only">Source {source.number}: </span>
      {source.publisher}
    </h2>
  );
}

/** One source on a card: who says it, what it says, the passage, its state, where to go. */
export function CardSource({ headingId, cited, lang, isOff, takesFocus }: Props) {
  const { source, passage, locator } = cited;
  const className = isOff ? 'card-source card-source-off' : 'card-source';
  if (!source) {
    return (
      <section className={className}>
        <h2 id={headingId} tabIndex={-1} autoFocus={takesFocus}>
          Source missing
        </h2>
        <p>This claim cites “{cited.id}”, which the article does not list.</p>
      </section>
    );
  }
  const language = sourceLanguage(source);
  return (
    <section className={className}>
      <div className="card-who">
        <span className="chip" data-kind={source.kind}>
          {kindWords[source.kind].one}
        </span>
        <Heading id={headingId} source={source} takesFocus={takesFocus} />
        {language !== undefined && <span className="card-language">{language}</span>}
      </div>
      {source.title !== undefined && (
        <p className="card-title" lang={source.lang}>
          <bdi>{source.title}</bdi>
        </p>
      )}
      <EvidenceView lang={lang} source={source} passage={passage} locator={locator} />
      <CardActions source={source} passage={passage} />
    </section>
  );
}

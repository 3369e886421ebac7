import type { Passage } from '#article/citation.ts';
import type { SourceRecord } from '#article/source.ts';
import { PassageView } from '../citation/passage-view.tsx';
import { sourceDetails, sourceState } from './describe-source.ts';

type Props = {
  source: SourceRecord;
  passage: Passage | undefined;
  locator?: string | undefined;
  /** The language in which the editors write of it, where that is known. */
  lang?: string;
  /** What keeps the passage, in words. */
  keeper?: string;
};

/** What a source says and what is known of it: its making, its stake, its words, and what the editors have of it. */
export function EvidenceView({ source, passage, locator, lang, keeper }: Props) {
  const details = sourceDetails(source);
  return (
    <>
      {details.length > 0 && <p className="card-details">{details.join(' · ')}</p>}
      {source.stake !== undefined && (
        <p className="card-stake">
          <b>A stake in it:</b> {source.stake}
        </p>
      )}
      {source.summary !== undefined && (
        <p lang={lang} dir="auto">
          {source.summary}
        </p>
      )}
      {passage && <PassageView passage={passage} lang={source.lang} editors={lang} />}
      {locator !== undefined && <p className="card-details">{locator}</p>}
      <p className="card-state">{sourceState(source, passage !== undefined, keeper)}</p>
    </>
  );
}

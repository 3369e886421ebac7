import type { Passage } from '#article/citation.ts';
import { directionOf } from '#article/direction.ts';

/** A source's own words in their own language, the translation under them. */
export function PassageView({ passage: { text, translation, ofClaim }, lang }: { passage: Passage; lang: string | undefined }) {
  return (
    <blockquote className="passage">
      {!ofClaim && <p className="passage-origin">From this source</p>}
      <p lang={lang} dir={lang === undefined ? 'auto' : directionOf(lang)}>
        “{text}”
      </p>
      {translation !== undefined && (
        <p className="passage-translation">
          “{translation}” <span>Translated by the editors</span>
        </p>
      )}
    </blockquote>
  );
}

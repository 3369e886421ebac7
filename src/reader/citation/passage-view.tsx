import type { Passage } from '#article/citation.ts';
import { directionOf } from '#article/direction.ts';

/** `lang` is the source's, `editors` the language of those who translated it. */
type Props = { passage: Passage; lang: string | undefined; editors?: string | undefined };

/** A source's own words in their own language, the translation under them. */
export function PassageView({ passage: { text, translation, ofClaim }, lang, editors }: Props) {
  return (
    <blockquote className="passage">
      {!ofClaim && <p className="passage-origin">From this source</p>}
      <p lang={lang} dir={lang === undefined ? 'auto' : directionOf(lang)}>
        “{text}”
      </p>
      {translation !== undefined && (
        <p className="passage-translation">
          <span lang={editors} dir="auto">
            “{translation}”
          </span>{' '}
          <small>Translated by the editors</small>
        </p>
      )}
    </blockquote>
  );
}

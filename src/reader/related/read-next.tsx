import type { Article, Relation } from '#article/article.ts';
import { useSurroundings } from '../reader-context.ts';
import { SaveButton } from '../saving/save-button.tsx';
import { RelatedLink } from './related-link.tsx';

const words: Record<Relation, string> = {
  background: 'Background',
  'follow-up': 'What came after',
  'same-event': 'The same event',
};

/** Where to go from here: the related articles, and how each is related. */
export function ReadNext({ related }: { related: Article['related'] }) {
  const known = useSurroundings().related;
  const next = related.flatMap(({ article, relation }) => {
    const summary = known.find((each) => each.id === article);
    return summary ? [{ ...summary, relation }] : [];
  });
  if (next.length === 0) return null;
  return (
    <nav className="read-next" aria-labelledby="read-next-title">
      <h2 id="read-next-title">Related articles</h2>
      <ul>
        {next.map(({ id, relation, headline, standfirst, lang }) => (
          <li key={id}>
            <RelatedLink article={id}>
              <span className="related-label">{words[relation]}</span>
              <b lang={lang}>{headline}</b>
              <span className="related-standfirst">{standfirst}</span>
            </RelatedLink>
            <SaveButton ids={[id]} headline={headline} variant="quiet" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

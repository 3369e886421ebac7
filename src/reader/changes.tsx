import type { Article } from '#article/article.ts';
import { formatDate } from '#article/format.ts';

/** What changed since the story was published, newest first; nothing where nothing did. */
export function Changes({ article: { published, modified, corrections } }: { article: Article }) {
  const changes = [
    ...corrections.map(({ date, text }) => ({ date, text: `Corrected: ${text}` })),
    ...(modified === undefined ? [] : [{ date: modified, text: 'Updated' }]),
    { date: published, text: 'Published' },
  ].toSorted((a, b) => b.date.localeCompare(a.date));
  if (changes.length === 1) return null;
  return (
    <section className="timeline" aria-labelledby="changes-title" lang="en" dir="ltr">
      <h2 id="changes-title">What changed</h2>
      <ol>
        {changes.map(({ date, text }, index) => (
          <li key={index}>
            <time dateTime={date}>{formatDate(date)}</time>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

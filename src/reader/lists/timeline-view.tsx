import { Link } from 'react-router';
import type { TimelinePage } from '#article/lists/timeline.ts';
import { formatDate } from '#article/format.ts';
import { TimelineYears } from './timeline-years.tsx';
import { yearsOf } from './years-of.ts';
import './lists.css';
import './timeline.css';

type Props = {
  timeline: TimelinePage;
  timelineHref: (name: string) => string;
  articleHref: (id: string) => string;
};

/** Every dated event of the stories in order, by year: each leads to the claim that it stands in. */
export function TimelineView({ timeline: { name, years, articles, events }, timelineHref, articleHref }: Props) {
  return (
    <div className="library all-events">
      <header className="list-head">
        <h1 tabIndex={-1}>Timeline</h1>
        <p>Every dated event of the stories in one order. Each leads to its place in the story that tells of it.</p>
      </header>
      {events.length === 0 && <p>No story has a timeline yet.</p>}
      <TimelineYears name={name} years={years} timelineHref={timelineHref} />
      {yearsOf(events).map(([year, own]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol>
            {own.map(({ date, text, article, fragment }, index) => {
              const story = articles[article];
              return (
                story && (
                  <li key={index}>
                    <time dateTime={date}>{formatDate(date)}</time>
                    <p lang={story.lang} dir={story.dir}>
                      <Link to={`${articleHref(story.id)}#${fragment}`}>{text}</Link>
                      <span className="told-in">{story.headline}</span>
                    </p>
                  </li>
                )
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

import type { Ref } from 'react';
import { Link } from 'react-router';
import { firstLines } from '#article/first-lines.ts';
import type { ArticleSummary } from '#article/summary.ts';
import { PictureView } from '../picture-view.tsx';
import { useSurroundings } from '../reader-context.ts';
import { SummaryFacts } from '../summary-facts.tsx';
import './preview.css';

/** What a reader may know of an article before going there: its summary, and its first lines where they are at hand. */
export function Preview({ summary, ref }: { summary: ArticleSummary; ref: Ref<HTMLDivElement> }) {
  const { articleHref, atHand } = useSurroundings();
  const { id, headline, standfirst, topics, lead, lang, dir } = summary;
  const article = atHand(id);
  const lines = article && firstLines(article);
  return (
    <div ref={ref} popover="auto" role="group" aria-label="Preview" className="preview" lang={lang} dir={dir}>
      {lead && <PictureView article={id} figure={lead} />}
      <div className="preview-words">
        {topics[0] !== undefined && <p className="kicker">{topics[0]}</p>}
        <p className="preview-headline">
          <Link to={articleHref(id)}>{headline}</Link>
        </p>
        <p>{standfirst}</p>
        <SummaryFacts summary={summary} />
        {lines !== undefined && <p className="preview-lines">{lines}</p>}
      </div>
    </div>
  );
}

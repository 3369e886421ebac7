import type { Figure } from '#article/block.ts';
import { PictureView } from '../picture-view.tsx';
import { RichTextView } from '../rich-text-view.tsx';

/** A picture or map with its caption and credit. The lead's is fetched before all others. */
export function FigureBlock({ figure, article, lead = false }: { figure: Figure; article: string; lead?: boolean }) {
  return (
    <figure id={figure.key} className="picture">
      <PictureView article={article} figure={figure} eager={lead} />
      <figcaption>
        <RichTextView text={figure.caption} /> <span className="credit">{figure.credit}</span>
      </figcaption>
    </figure>
  );
}

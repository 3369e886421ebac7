import type { Article } from '#article/article.ts';
import { Card } from './card.tsx';
import { printedCardsId } from './card-dom.ts';

/** Every card of an article as the page is printed with it: for readers without scripts, and until the scripts are here. */
export function PrintedCards({ article: { citations, lang } }: { article: Article }) {
  return (
    <div id={printedCardsId}>
      {citations.map((citation) => (
        <Card key={citation.number} citation={citation} lang={lang} />
      ))}
    </div>
  );
}

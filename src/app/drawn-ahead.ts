import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import { articleQuery, relatedQuery } from '#library/queries.ts';
import type { ArticleData } from './loaders.ts';

/** What a story is drawn from, where all of it is here already. */
function atHand(client: QueryClient, id: string): ArticleData | undefined {
  const article = client.getQueryData(articleQuery(id).queryKey);
  const neighbours = client.getQueryData(relatedQuery(id).queryKey);
  return article && neighbours && { article, ...neighbours };
}

/**
 * The stories to be drawn ahead, out of sight: the one whose link is pressed, while it is. When it is wanted it need only be
 * shown. Once it is shown it comes first, and stays where it is; what was left is not kept.
 * @param shown the article that is shown
 */
export function useDrawnAhead(shown: string): ArticleData[] {
  const client = useQueryClient();
  const [drawn, setDrawn] = useState<ArticleData[]>([]);
  const [last, setLast] = useState(shown);
  if (last !== shown) {
    setLast(shown);
    setDrawn(drawn.filter(({ article }) => article.id === shown));
  }
  useEffect(() => {
    const draw = ({ target }: PointerEvent): void => {
      const link = target instanceof Element ? target.closest<HTMLElement>('[data-preview]') : null;
      const next = link ? atHand(client, link.dataset['preview'] ?? '') : undefined;
      if (!next || next.article.id === shown) return;
      startTransition(() => setDrawn((before) => [...before.filter(({ article }) => article.id === shown), next]));
    };
    document.addEventListener('pointerdown', draw, { capture: true, passive: true });
    return () => document.removeEventListener('pointerdown', draw, { capture: true });
  }, [client, shown]);
  return drawn;
}

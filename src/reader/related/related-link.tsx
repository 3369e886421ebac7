import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useSurroundings } from '../reader-context.ts';

type Props = { article: string; rel?: 'prev' | 'next'; className?: string; children: ReactNode };

/** A link to a related article, which is fetched when the link is hovered, focused or seen. In an article it has a preview. */
export function RelatedLink({ article, rel, className, children }: Props) {
  const { articleHref, prefetch } = useSurroundings();
  const link = useRef<HTMLAnchorElement>(null);
  const fetchAhead = () => prefetch(article);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      prefetch(article);
    });
    if (link.current) observer.observe(link.current);
    return () => observer.disconnect();
  }, [article, prefetch]);
  return (
    <Link
      ref={link}
      to={articleHref(article)}
      rel={rel}
      className={className}
      data-preview={article}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      {children}
    </Link>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useSurroundings } from '../reader-context.ts';

/** A link to a related article, which is fetched when the link is hovered, focused or seen. */
export function RelatedLink({ article, className, children }: { article: string; className?: string; children: ReactNode }) {
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
    <Link ref={link} to={articleHref(article)} className={className} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
      {children}
    </Link>
  );
}

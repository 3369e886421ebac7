import type { SourceMix } from '#article/article.ts';

/** A bar as long as its line, parted by kind of source. Says nothing that the words beside it do not. */
export function MixBar({ kinds }: { kinds: SourceMix['kinds'] }) {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  let start = 0;
  return (
    <svg className="mix" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {kinds.map(({ kind, count }) => {
        const x = start;
        start += count;
        return <rect key={kind} data-kind={kind} x={x} y="0" width={count} height="1" />;
      })}
    </svg>
  );
}

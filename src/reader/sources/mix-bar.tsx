import type { SourceMix } from '#article/article.ts';

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A bar as long as its line, parted by kind of source. Says nothing that the words beside it do not. */
export function MixBar({ kinds }: { kinds: SourceMix['kinds'] }) {
  const counts = kinds.map(({ count }) => count);
  const total = sum(counts);
  const share = (count: number): string => `${(100 * count) / total}%`;
  return (
    <svg className="mix" aria-hidden="true">
      {kinds.map(({ kind, count }, index) => {
        const x = share(sum(counts.slice(0, index)));
        return (
          <g key={kind} data-kind={kind}>
            <rect x={x} width={share(count)} height="100%" />
            {index > 0 && <rect className="mix-gap" x={x} width="3" height="100%" />}
          </g>
        );
      })}
    </svg>
  );
}

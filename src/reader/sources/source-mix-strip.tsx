import type { ReactNode } from 'react';
import type { SourceMix } from '#article/article.ts';
import { count } from '#lib/count.ts';
import { kindWords } from './kind-words.ts';
import { MixBar } from './mix-bar.tsx';

/** What the story stands on, at a glance: how many sources, of which kinds, in how many languages, with what stakes. */
export function SourceMixStrip({ mix, children }: { mix: SourceMix; children?: ReactNode }) {
  if (mix.sources === 0) return <p className="stands">This story names no sources.</p>;
  const { sources, languages, publishers, withStake, kinds, claims, singleSourceClaims } = mix;
  return (
    <section className="stands" aria-label="What this story stands on" lang="en" dir="ltr">
      <p>
        <b>Stands on {count(sources, 'source')}</b>
        {languages.length > 0 && ` in ${count(languages.length, 'language')}`} · {count(publishers, 'publisher')}
        {withStake > 0 && ` · ${withStake} with a stake in it`}
        {singleSourceClaims > 0 && ` · ${singleSourceClaims} of ${count(claims, 'claim')} on a single source`}
      </p>
      <MixBar kinds={kinds} />
      <ul className="legend">
        {kinds.map(({ kind, count: n }) => (
          <li key={kind} data-kind={kind}>
            {count(n, kindWords[kind].counted)}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

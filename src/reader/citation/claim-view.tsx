import type { Claim, Span } from '#article/text.ts';
import { splitLastWord } from '#article/split-last-word.ts';
import { SpanView } from '../span-view.tsx';
import { Marker } from './marker.tsx';

const draw = (spans: Span[]) => spans.map((span, index) => <SpanView key={index} span={span} />);

/** The words that a citation supports, with its marker kept on the line of their last word. */
export function ClaimView({ claim: { citation, content } }: { claim: Claim }) {
  const { head, tail } = splitLastWord(content);
  return (
    <span id={`claim-${citation.number}`} className="claim" data-claim={citation.number}>
      {draw(head)}
      <span className="whitespace-nowrap">
        {draw(tail)}
        <Marker citation={citation} />
      </span>
    </span>
  );
}

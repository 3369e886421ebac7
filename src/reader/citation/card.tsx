import { useState, type Ref } from 'react';
import type { Citation } from '#article/citation.ts';
import { CardSource } from './card-source.tsx';
import { CopyLink } from './copy-link.tsx';
import { CardStepper } from './card-stepper.tsx';
import { CopyCitation } from './copy-citation.tsx';

/** `lang` is the article's, in which its editors write of the sources. */
type Props = { citation: Citation; lang: string; live?: boolean; ref?: Ref<HTMLDialogElement> };

/**
 * A citation's card: one element, which the platform opens beside its marker and script may open as a sheet. Printed, the
 * sources of a claim stand one under another; a live card is stepped through.
 */
export function Card({ citation: { number, cited }, lang, live = false, ref }: Props) {
  const [step, setStep] = useState(0);
  const id = `card-${number}`;
  const isStepped = live && cited.length > 1;
  const source = cited[step]?.source;
  return (
    <dialog ref={ref} id={id} lang="en" dir="ltr" popover="auto" className="card" aria-labelledby={`${id}-${step + 1}`} data-card={number}>
      <button type="button" className="card-close" popoverTarget={id} popoverTargetAction="hide" aria-label="Close" />
      {/* Stepped through, all sources share one place: the card keeps its size and its buttons theirs. */}
      <div className={isStepped ? 'card-steps' : undefined}>
        {cited.map((each, index) => (
          <CardSource
            key={index}
            headingId={`${id}-${index + 1}`}
            cited={each}
            lang={lang}
            isOff={isStepped && step !== index}
            isFirst={index === 0}
          />
        ))}
      </div>
      {live && source && <CopyCitation key={step} source={source} />}
      {isStepped && <CardStepper step={step} steps={cited.length} onStep={setStep} />}
      {live && <CopyLink claim={number} />}
    </dialog>
  );
}

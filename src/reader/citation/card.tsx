import { useState, type Ref } from 'react';
import type { Citation } from '#article/citation.ts';
import { CardSource } from './card-source.tsx';
import { CopyLink } from './copy-link.tsx';
import { CardStepper } from './card-stepper.tsx';
import { CopyCitation } from './copy-citation.tsx';

/** `lang` is the article's, in which its editors write of the sources. */
type Props = { citation: Citation; lang: string; live?: boolean; ref?: Ref<HTMLDivElement> };

/**
 * A citation's card: a popover, which the platform opens beside its marker and script may open as a sheet. Printed, it is a
 * dialog, which takes the focus by itself, and the sources of a claim stand one under another; a live card leaves the focus
 * where it is until it is given, and is stepped through.
 */
export function Card({ citation: { number, cited }, lang, live = false, ref }: Props) {
  const [step, setStep] = useState(0);
  const id = `card-${number}`;
  const isStepped = live && cited.length > 1;
  const source = cited[step]?.source;
  const attributes = {
    id,
    lang: 'en',
    dir: 'ltr',
    popover: 'auto',
    className: 'card',
    'aria-labelledby': `${id}-${step + 1}`,
    'data-card': number,
  } as const;
  const inside = (
    <>
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
            takesFocus={!live && index === 0}
          />
        ))}
      </div>
      {live && source && <CopyCitation key={step} source={source} />}
      {isStepped && <CardStepper step={step} steps={cited.length} onStep={setStep} />}
      {live && <CopyLink claim={number} />}
    </>
  );
  return live ? (
    <div {...attributes} ref={ref} role="dialog">
      {inside}
    </div>
  ) : (
    <dialog {...attributes}>{inside}</dialog>
  );
}

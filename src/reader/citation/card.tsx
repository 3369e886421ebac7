import { useState } from 'react';
import type { Citation } from '#article/citation.ts';
import { CardSource } from './card-source.tsx';
import { CardStepper } from './card-stepper.tsx';

/**
 * A citation's card: one element, which the platform opens beside its marker and script may open as a sheet. Until script
 * opens it, the sources of a claim stand one under another; from then on they are stepped through.
 */
export function Card({ citation: { number, cited } }: { citation: Citation }) {
  const [step, setStep] = useState<number | undefined>();
  const id = `card-${number}`;
  const several = cited.length > 1;
  return (
    <dialog
      id={id}
      popover="auto"
      className="card"
      aria-labelledby={`${id}-${(step ?? 0) + 1}`}
      data-card={number}
      onBeforeToggle={(event) => event.newState === 'open' && several && setStep(0)}
    >
      <button type="button" className="card-close" popoverTarget={id} popoverTargetAction="hide" aria-label="Close" />
      {/* Stepped through, all sources share one place: the card keeps its size and its buttons theirs. */}
      <div className={step === undefined ? undefined : 'card-steps'}>
      {cited.map((each, index) => (
        <CardSource
          key={index}
          headingId={`${id}-${index + 1}`}
          cited={each}
          isOff={step !== undefined && step !== index}
          isFirst={index === 0}
        />
      ))}
      </div>
      {several && step !== undefined && <CardStepper step={step} steps={cited.length} onStep={setStep} />}
    </dialog>
  );
}

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
      {cited.map((each, index) => (
        <CardSource
          key={index}
          headingId={`${id}-${index + 1}`}
          cited={each}
          hidden={step !== undefined && step !== index}
          first={index === 0}
        />
      ))}
      {several && step !== undefined && <CardStepper step={step} steps={cited.length} onStep={setStep} />}
    </dialog>
  );
}

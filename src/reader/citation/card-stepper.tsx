/** Steps through the sources of one claim. */
export function CardStepper({ step, steps, onStep }: { step: number; steps: number; onStep: (step: number) => void }) {
  return (
    <div className="card-stepper" role="group" aria-label="Sources of this claim">
      <button type="button" aria-disabled={step === 0} onClick={() => step > 0 && onStep(step - 1)}>
        Previous
      </button>
      <span role="status">{`Source ${step + 1} of ${steps}`}</span>
      <button type="button" aria-disabled={step === steps - 1} onClick={() => step < steps - 1 && onStep(step + 1)}>
        Next
      </button>
    </div>
  );
}

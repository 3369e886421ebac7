import { useState } from 'react';

/** Copies the address that opens this claim's card. What could not be copied is shown, to be copied by hand. */
export function CopyLink({ claim }: { claim: number }) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const { href } = new URL(`#claim-${claim}`, location.href);
    try {
      await navigator.clipboard.writeText(href);
      say('Copied');
    } catch {
      say(href);
    }
  };
  return (
    <p className="card-link">
      <button type="button" onClick={() => void copy()}>
        Copy link to this claim
      </button>{' '}
      <span role="status" className="card-said">
        {said}
      </span>
    </p>
  );
}

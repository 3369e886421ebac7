import { formatBytes } from '#lib/format-bytes.ts';
import { notice } from '#offline/notice.ts';
import { askToPersist } from '#offline/storage-facts.ts';
import type { Kept } from './use-kept.ts';

/** What the browser granted: whether it promised to keep what is saved, and how much room there is. */
export function RoomFacts({ kept: { facts }, onDone }: { kept: Kept; onDone: () => void }) {
  const { persistence, usage, quota } = facts;
  const ask = async (): Promise<void> => {
    const isGranted = await askToPersist();
    notice.say({
      text: isGranted
        ? 'The browser has promised to keep what is saved.'
        : 'The browser did not promise it. It often does once a site is installed, or visited more. Until then, export your data from time to time.',
    });
    onDone();
  };
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">Room on this device</h2>
      {persistence === 'granted' && <p>The browser has promised to keep what is saved until you remove it.</p>}
      {persistence === 'refused' && (
        <>
          <p>
            The browser has not promised to keep what is saved: it may clear it when room runs short, and a private window forgets everything when it is
            closed. An exported file, below, brings it back.
          </p>
          <button type="button" className="button" onClick={() => void ask()}>
            Ask the browser to keep it
          </button>
        </>
      )}
      {persistence === 'unknown' && <p>This browser does not say whether it keeps what is saved. An exported file, below, brings it back.</p>}
      {usage !== undefined && quota !== undefined && (
        // One text, so that a number that changes does not move the words after it.
        <p>{`By the browser’s own count this site uses ${formatBytes(usage)}, the app itself included, of ${formatBytes(quota)} that it may use.`}</p>
      )}
    </section>
  );
}

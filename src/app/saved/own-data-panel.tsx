import { useRef, useState } from 'react';
import { describeProblem } from '#intake/problem.ts';
import { downloadState, lookAtDownload, pauseDownload } from '#library/download.ts';
import type { SaveFailure } from '#library/keep.ts';
import { readOwnData } from '#library/read-own-data.ts';
import { notice } from '#offline/notice.ts';
import { compareOwnData, gatherOwnData, takeOwnData, type Choices, type Comparison } from '#offline/store/own-data.ts';
import { listPositions } from '#offline/store/positions.ts';
import type { OwnData } from '#offline/store/records.ts';
import { asStoreError } from '#offline/store/store-error.ts';
import { tellTabs } from '#offline/tabs.ts';
import { saveFile } from '#reader/sources/save-file.ts';
import { takePositions } from '../reading.ts';
import { saveWords } from '../save-words.ts';
import { ImportChoices } from './import-choices.tsx';

/** A file that was chosen: what it would bring, or why it is refused. */
type Chosen = { data: OwnData; comparison: Comparison } | { problems: string[] };

const words = (error: unknown): string => saveWords[asStoreError(error).failure satisfies SaveFailure];

async function look(file: Blob): Promise<Chosen> {
  const read = await readOwnData(file);
  if (!read.ok) return { problems: read.error.slice(0, 5).map(describeProblem) };
  try {
    return { data: read.value, comparison: await compareOwnData(read.value) };
  } catch (error) {
    return { problems: [words(error)] };
  }
}

async function take(data: OwnData, choices: Choices): Promise<void> {
  const wasRunning = downloadState.get().phase === 'running';
  if (wasRunning) await pauseDownload();
  await takeOwnData(data, choices);
  takePositions(await listPositions());
  tellTabs();
  void lookAtDownload();
}

async function exportAll(): Promise<void> {
  try {
    const data = await gatherOwnData(Date.now());
    saveFile(`stet-${data.exportedAt.slice(0, 10)}.json`, JSON.stringify(data, undefined, 2));
  } catch (error) {
    notice.say({ text: words(error) });
  }
}

/** Keeps the reader's own data as a file, and takes such a file in. Nothing is overwritten without asking. */
export function OwnDataPanel({ onDone }: { onDone: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const [isBusy, setBusy] = useState(false);
  const accept = async (data: OwnData, choices: Choices): Promise<void> => {
    setBusy(true);
    try {
      await take(data, choices);
      notice.say({ text: 'Imported.' });
      setChosen(undefined);
    } catch (error) {
      notice.say({ text: words(error) });
    }
    setBusy(false);
    onDone();
  };
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">Your data as a file</h2>
      <p>The list of what you saved, where you were in what you read, and your settings. Keep it elsewhere, or take it to another device.</p>
      <p className="panel-actions">
        <button type="button" className="button" onClick={() => void exportAll()}>
          Export
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Import…
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          className="sr-only"
          tabIndex={-1}
          aria-label="File of your data"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void look(file).then(setChosen);
          }}
        />
      </p>
      <div role="status">
        {chosen && 'problems' in chosen && (
          <>
            <p>The file was not taken; nothing has changed.</p>
            <ul className="problems">
              {chosen.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {chosen && 'data' in chosen && (
        <ImportChoices
          comparison={chosen.comparison}
          isBusy={isBusy}
          onCancel={() => setChosen(undefined)}
          onImport={(choices) => void accept(chosen.data, choices)}
        />
      )}
    </section>
  );
}

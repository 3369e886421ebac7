import { useEffect } from 'react';
import { lookAtDownload } from '#library/download.ts';
import { saveWords } from '../save-words.ts';
import { DamagedList } from './damaged-list.tsx';
import { DownloadPanel } from './download-panel.tsx';
import { LostNotice } from './lost-notice.tsx';
import { OwnDataPanel } from './own-data-panel.tsx';
import { PlacesList } from './places-list.tsx';
import { RoomFacts } from './room-facts.tsx';
import { SavedList } from './saved-list.tsx';
import { useKept } from './use-kept.ts';

/** What is kept on this device, what it takes, and what the reader can do with it. */
export function SavedView() {
  const { kept, failure, again } = useKept();
  const isThere = kept !== undefined;
  useEffect(() => {
    if (isThere) void lookAtDownload();
  }, [isThere]);
  if (failure) {
    return (
      <section className="note" aria-label="Nothing can be shown">
        <p>{saveWords[failure]}</p>
        <button type="button" className="button" onClick={again}>
          Retry
        </button>
      </section>
    );
  }
  if (!kept) return <p role="status">Looking at what is kept…</p>;
  return (
    <>
      {kept.isReadOnly && (
        <section className="note" aria-label="Made by a newer Stet">
          <p>{saveWords.newer} What is saved can be read as before.</p>
        </section>
      )}
      <LostNotice isEmpty={kept.entries.length === 0} onDone={again} />
      <SavedList entries={kept.entries} replaced={kept.replaced} />
      <DamagedList damaged={kept.damaged} incomplete={kept.entries.filter(({ id }) => kept.incomplete.includes(id))} onDone={again} />
      <RoomFacts kept={kept} onDone={again} />
      <DownloadPanel />
      <PlacesList positions={kept.positions} onDone={again} />
      <OwnDataPanel onDone={again} />
    </>
  );
}

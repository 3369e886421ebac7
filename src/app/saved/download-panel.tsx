import { useSyncExternalStore } from 'react';
import { count } from '#lib/count.ts';
import { formatBytes } from '#lib/format-bytes.ts';
import { downloadState, lookAtDownload, pauseDownload, resumeDownload, startDownload, type DownloadState } from '#library/download.ts';
import { saveWords } from '../save-words.ts';

const stories = (n: number): string => count(n, 'story', 'stories');

/** What there is to bring, or how far it is. */
function describe({ phase, articles, bytes, savedArticles, savedBytes, isPart }: DownloadState): string {
  const all = isPart ? stories(articles) : `The whole library, ${stories(articles)}`;
  if (phase === 'idle' && savedArticles === articles) return `${all}, ${formatBytes(bytes)}, is on this device.`;
  if (phase === 'idle') {
    const left = savedArticles === 0 ? '' : ` ${savedArticles} of them ${savedArticles === 1 ? 'is' : 'are'} here already; ${formatBytes(bytes - savedBytes)} are left to fetch.`;
    return `${all}, takes ${formatBytes(bytes)}.${left}`;
  }
  return `${savedArticles} of ${stories(articles)}, ${formatBytes(savedBytes)} of ${formatBytes(bytes)}.`;
}

const button = (label: string, act: () => Promise<void>) => (
  <button type="button" className="button" onClick={() => void act()}>
    {label}
  </button>
);

function Actions({ state }: { state: DownloadState }) {
  const { phase, articles, savedArticles } = state;
  switch (phase) {
    case 'idle':
      return savedArticles < articles ? button('Download the library', () => startDownload()) : null;
    case 'running':
      return button('Pause', pauseDownload);
    case 'paused':
      return button('Resume', resumeDownload);
    case 'elsewhere':
    case 'failed':
      return button('Retry', lookAtDownload);
    default:
      return null;
  }
}

/** Brings the whole library to this device: its size first, then how far it is; it can be paused, and outlives its tab. */
export function DownloadPanel() {
  const state = useSyncExternalStore(downloadState.subscribe, downloadState.get);
  const { phase, articles, bytes, savedBytes, failed, reason } = state;
  const isUnderWay = phase === 'running' || phase === 'paused';
  return (
    <section className="download" aria-labelledby="download-title">
      <h2 id="download-title">Download the library</h2>
      {phase === 'elsewhere' && <p>Another tab is downloading it.</p>}
      {phase === 'unknown' && <p>Looking at what there is…</p>}
      {articles > 0 && phase !== 'elsewhere' && <p>{describe(state)}</p>}
      {isUnderWay && <progress aria-label="Download of the library" max={Math.max(1, bytes)} value={savedBytes} />}
      <p role="status">
        {phase === 'paused' && 'Paused. '}
        {reason && saveWords[reason]}
        {failed > 0 && phase === 'idle' && `${stories(failed)} could not be fetched.`}
      </p>
      <p className="panel-actions">
        <Actions state={state} />
      </p>
    </section>
  );
}

import { useState, useSyncExternalStore } from 'react';
import { useRevalidator } from 'react-router';
import { askServer, connection, type Connection } from '#offline/connection.ts';

const words: Record<Exclude<Connection, 'online'>, string> = {
  offline: 'Offline',
  silent: 'The server does not answer',
};

/** Says quietly that there is no connection, and asks again when the reader wants it. Reading goes on meanwhile. */
export function ConnectionNotice() {
  const state = useSyncExternalStore(connection.subscribe, connection.get, () => 'online' as const);
  const { revalidate } = useRevalidator();
  const [asking, setAsking] = useState(false);
  const retry = async (): Promise<void> => {
    setAsking(true);
    const answered = await askServer();
    setAsking(false);
    if (answered) await revalidate();
  };
  return (
    <div role="status" className="connection">
      {state !== 'online' && (
        <p>
          <span>{asking ? 'Asking the server…' : words[state]}</span>
          <button type="button" className="button" aria-disabled={asking} onClick={() => !asking && void retry()}>
            Ask again
          </button>
        </p>
      )}
    </div>
  );
}

import { useNavigation } from 'react-router';

/** Says that the next page is on its way; shown only where it takes its time (see `theme.css`). */
export function PendingNotice() {
  const { state } = useNavigation();
  return <div className="pending">{state === 'loading' && <p role="status">The page is on its way…</p>}</div>;
}

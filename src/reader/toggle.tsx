/** A button that is pressed or not: one of the ways in which a list is narrowed. */
export function Toggle({ label, pressed, onPress }: { label: string; pressed: boolean; onPress: () => void }) {
  return (
    <button type="button" className="toggle" aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  );
}

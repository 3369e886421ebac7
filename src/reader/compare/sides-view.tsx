import type { Piece, Sides } from '#article/compare/mark-words.ts';

type Had = 'saved' | 'read';
type Props = Sides & {
  had: Had;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
};

const marks = { removed: 'del', added: 'ins' } as const;

/** Words that were removed or added say so also to those who do not see it. */
const Pieces = ({ pieces }: { pieces: Piece[] }) =>
  pieces.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Mark = marks[kind];
    return (
      <Mark key={index}>
        <span className="sr-only" lang="en">
          {kind}:{' '}
        </span>
        {text}
      </Mark>
    );
  });

/** An old and a new text side by side: the words that went are struck out in the one, those that came underlined in the other. */
export function SidesView({ before, now, had, lang, dir }: Props) {
  const sides = [
    { label: `As you ${had} it`, pieces: before, none: 'Not there.' },
    { label: 'Now', pieces: now, none: 'No longer there.' },
  ];
  return (
    <dl className="sides">
      {sides.map(({ label, pieces, none }) => (
        <div key={label}>
          <dt>{label}</dt>
          {pieces.length > 0 ? (
            <dd lang={lang} dir={dir}>
              <Pieces pieces={pieces} />
            </dd>
          ) : (
            <dd className="sides-none">{none}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

import type { Block } from '#article/block.ts';
import { RichTextView } from '../rich-text-view.tsx';

/** A table: the first cell of a row names it. On a small screen it scrolls by itself, by keyboard too. */
export function TableBlock({ block: { key, caption, head, rows } }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div id={key} className="table-frame" role="region" aria-label={caption || 'Table'} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head.length > 0 && (
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={index} scope="col">
                  <RichTextView text={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(([name = [], ...cells], row) => (
            <tr key={row}>
              <th scope="row">
                <RichTextView text={name} />
              </th>
              {cells.map((cell, index) => (
                <td key={index}>
                  <RichTextView text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

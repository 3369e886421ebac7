import type { Thread } from '#article/neighbours.ts';

/** The place of the page's thread. */
export const threadId = 'thread';

/** Says at the head of an article which part of which running story it is, and leads to the other parts. */
export function ThreadLine({ thread: { title, part, count } }: { thread: Thread }) {
  return (
    <p className="thread-line" lang="en" dir="ltr">
      <a href={`#${threadId}`} className="link">
        Part {part} of {count}
      </a>{' '}
      of <bdi>{title}</bdi>
    </p>
  );
}

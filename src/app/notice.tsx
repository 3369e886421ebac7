import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from './paths.ts';

/** A page that says what happened and what to do now. It always leads back to the library. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="notice">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <p>
        <Link to={paths.library.href()} className="link">
          All stories
        </Link>
      </p>
    </div>
  );
}

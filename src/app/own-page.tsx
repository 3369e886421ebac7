import { lazy, Suspense, type ComponentType } from 'react';
import { useAwake } from '#reader/use-awake.ts';
import { PageHead } from './page-head.tsx';
import { Surroundings } from './surroundings.tsx';
import '#reader/saving/saving.css';
import './saved/saved.css';

const none: [] = [];

type Words = { title: string; description: string; standfirst?: string; needsScript: string };

/**
 * Makes a page that shows what is on the reader's device: of that nothing can be printed, so it comes once the app is awake.
 * @param needsScript what is said where scripts are off
 */
export function ownPage({ title, description, standfirst, needsScript }: Words, load: () => Promise<ComponentType>): ComponentType {
  const View = lazy(async () => ({ default: await load() }));
  return function OwnPage() {
    const isAwake = useAwake();
    return (
      <Surroundings related={none}>
        <PageHead title={title} description={description} />
        <div className="own-page">
          <h1 tabIndex={-1}>{title}</h1>
          {standfirst && <p className="standfirst">{standfirst}</p>}
          <p className="needs-script">{needsScript}</p>
          {isAwake && (
            <Suspense>
              <View />
            </Suspense>
          )}
        </div>
      </Surroundings>
    );
  };
}

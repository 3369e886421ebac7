import { QueryClient } from '@tanstack/react-query';
import { LoadError } from '#library/load-error.ts';

/** Only a server that stumbles is asked again, twice at most: no retry mends a missing or broken file. */
const retry = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof LoadError && error.failure === 'server';

/** The app's one query client. Queries run offline too: the worker answers them. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'offlineFirst', retry, retryDelay: 500, refetchOnWindowFocus: false, refetchOnReconnect: false },
    },
  });

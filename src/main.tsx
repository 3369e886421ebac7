// First, for it puts the layers in order.
import '#ui/theme.css';
import '#reader/reader.css';
import { createQueryClient } from '#app/query-client.ts';
import { layOutRest } from '#app/lay-out-rest.ts';
import { openRouter } from '#app/open-router.ts';
import { createRoutes } from '#app/routes.tsx';
import { hearPopstateFirst } from '#lib/next-popstate.ts';
import { breathe } from '#lib/when-free.ts';
import { followConnection } from '#offline/connection.ts';

/** The app's place in the page. A page that was cut short on its way may have none. */
const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
hearPopstateFirst();
// Each step is a task of its own: a page that is being read answers in between.
await breathe();
const client = createQueryClient();
const { promise: isFree, resolve: free } = Promise.withResolvers<void>();
const routes = createRoutes(client, isFree);
await breathe();
const router = await openRouter(routes, import.meta.env.BASE_URL);
await breathe();
free();
await breathe();
followConnection();
// The guard waits for these words; it says so where they do not come.
document.documentElement.dataset['app'] = 'started';
const { awaken } = await import('#app/awaken.tsx');
await breathe();
await awaken(root, router, client);
await breathe();
document.documentElement.dataset['app'] = 'alive';
document.getElementById('guard')?.remove();
// From here the app fetches what a reader may want next.
document.querySelector('script[type="speculationrules"]')?.remove();
// The worker is fetched with the app, and starts when all of the page stands.
const worker = import.meta.env.PROD ? import('#offline/worker-start.ts').catch(() => undefined) : undefined;
await layOutRest();
await (await worker)?.startWorker(import.meta.env.BASE_URL);

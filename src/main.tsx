import { createBrowserRouter } from 'react-router';
import { awaken } from '#app/awaken.tsx';
import { createQueryClient } from '#app/query-client.ts';
import { createRoutes } from '#app/routes.tsx';
import { hearPopstateFirst } from '#lib/next-popstate.ts';
import { followConnection } from '#offline/connection.ts';
import '#ui/theme.css';
import '#reader/reader.css';
import '#app/saved/saved.css';

const root = document.getElementById('root');
hearPopstateFirst();
const client = createQueryClient();
const router = createBrowserRouter(createRoutes(client), { basename: import.meta.env.BASE_URL });

if (root) await awaken(root, router, client);
followConnection();
if (import.meta.env.PROD) {
  const { startWorker } = await import('#offline/worker-start.ts');
  await startWorker(import.meta.env.BASE_URL);
}

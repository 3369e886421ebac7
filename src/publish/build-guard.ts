import { build, type ResolvedConfig } from 'vite';

/** Builds the guard, a script that shares nothing with the app's: it must run where that does not. @returns its code */
export async function buildGuard({ root, base }: ResolvedConfig): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: 'src/guard.ts', output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error('The guard could not be built.');
  return chunk.code;
}

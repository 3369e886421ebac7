import { build, type ResolvedConfig } from 'vite';

/**
 * Builds a script that shares nothing with the app's: it must run where that does not, or before.
 * @param input such as `src/guard.ts`
 * @returns its code
 */
export async function buildLone({ root, base }: ResolvedConfig, input: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`${input} could not be built.`);
  return chunk.code.trim();
}

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { buildWorker, isTextFace } from './build-worker.ts';
import { libraryFiles } from './library-files.ts';
import { mediaType } from './media-type.ts';
import { headersFile, metaPolicy } from './policy.ts';
import { printPages } from './print-pages.ts';
import { readLibrary, type Bundled } from './read-library.ts';
import { serveSite } from './serve-site.ts';
import { writeVersions } from './versions.ts';

/**
 * Publishes the library with the app: checks the articles, writes lists, maps and schema, prints every page, and ends
 * with the headers and the worker. `vite preview` serves the result as a static host would; `vite dev` has the lists.
 */
export function publish(): Plugin {
  let config: ResolvedConfig;
  let library: Bundled[] | undefined;
  const read = (): Promise<Bundled[]> => readLibrary(path.relative(process.cwd(), path.join(config.publicDir, 'articles')));
  return {
    name: 'stet-publish',
    configResolved: (resolved) => {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      library = await read();
      for (const file of libraryFiles(library)) this.emitFile({ type: 'asset', fileName: file.path, source: file.text });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        if (!bundle) return [];
        const face = Object.keys(bundle).find(isTextFace);
        return [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
          ...(face === undefined
            ? []
            : [
                {
                  tag: 'link',
                  attrs: { rel: 'preload', href: config.base + face, as: 'font', type: 'font/woff2', crossorigin: true },
                  injectTo: 'head' as const,
                },
              ]),
        ];
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // Nothing was read where the build has failed.
        if (!library) return;
        await printPages(config, library);
        await writeVersions(path.resolve(config.root, config.build.outDir), library);
        await writeFile(path.resolve(config.root, config.build.outDir, '_headers'), headersFile(config.base));
        await buildWorker(config, library);
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const send = async (): Promise<void> => {
          const file = libraryFiles(await read()).find(({ path: each }) => config.base + each === request.url);
          if (!file) return next();
          response.setHeader('Content-Type', mediaType(file.path)).end(file.text);
        };
        send().catch(next);
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use(serveSite(path.resolve(config.root, config.build.outDir), config.base));
    },
  };
}

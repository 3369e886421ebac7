import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { buildGuard } from './build-guard.ts';
import { buildWorker } from './build-worker.ts';
import { libraryFiles } from './library-files.ts';
import { mediaType } from './media-type.ts';
import { headersFile, metaPolicy } from './policy.ts';
import { isTextFace } from './precache-files.ts';
import { printPages } from './print-pages.ts';
import { readFolder, readLibrary, type Bundled } from './read-library.ts';
import { serveSite } from './serve-site.ts';
import { hasAddress, readSiteSettings, type SiteSettings } from './site-settings.ts';
import { writeVersions } from './versions.ts';
import { writeCards, writePublishing } from './write-publishing.ts';
import { writerInto } from './writer.ts';

const remedy = 'Add the address of the site\'s root, such as "https://example.org/".';

/** In this mode faults that the desk finds stop nothing: the browser tests show what a reader would see of them. */
const faulty = 'specimens';

/**
 * Publishes the library with the app: checks the articles, writes lists, maps and schema, prints every page, writes feeds and
 * the like, and ends with the headers and the worker. `vite preview` serves the result as a static host would; `vite dev` has the lists.
 */
export function publish(): Plugin {
  let config: ResolvedConfig;
  let library: Bundled[] | undefined;
  let site: SiteSettings;
  const read = async (tell?: (line: string) => void): Promise<Bundled[]> => {
    const folder = path.relative(process.cwd(), path.join(config.publicDir, 'articles'));
    return config.mode === faulty ? (await readFolder(folder)).library : readLibrary(folder, tell);
  };
  return {
    name: 'stet-publish',
    configResolved: (resolved) => {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      site = await readSiteSettings(path.relative(process.cwd(), path.join(config.publicDir, 'site.json')), config.base);
      library = await read((line) => config.logger.warn(line));
      this.emitFile({ type: 'asset', name: 'guard.js', source: await buildGuard(config) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        if (!bundle) return [];
        const face = Object.keys(bundle).find(isTextFace);
        const guard = Object.keys(bundle).find((file) => file.startsWith('assets/guard-'));
        return [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
          ...(guard === undefined ? [] : [{ tag: 'script', attrs: { async: true, src: config.base + guard }, injectTo: 'head' as const }]),
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
        const out = path.resolve(config.root, config.build.outDir);
        const write = writerInto(out);
        for (const file of libraryFiles(library)) write(file.path, file.text);
        const [pages] = await Promise.all([printPages(config, library, site), writeCards(write, library, site)]);
        writePublishing(write, library, pages, site);
        await writeVersions(out, library);
        if (!hasAddress(site)) config.logger.info(`public/site.json has no "address": feeds, sitemap, canonical addresses and ninjs files are left out. ${remedy}`);
        write('_headers', headersFile(config.base));
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

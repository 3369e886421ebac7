import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { packFile } from '#lib/pack.ts';
import { toIndex } from '#search/build-index.ts';
import { wholeOf } from './article-file.ts';
import { buildLone } from './build-lone.ts';
import { buildWorker, workerFiles } from './build-worker.ts';
import { catalogueOf } from './catalogue.ts';
import { libraryFiles } from './library-files.ts';
import { mediaType } from './media-type.ts';
import { openingsOf, partsOf, type Parts } from './opening.ts';
import { headersFile } from './policy.ts';
import { openNotes, type Notes } from './notes.ts';
import { packFiles } from './pack-files.ts';
import { buildThreads, indexInThread, touchedInThread, type Threads } from './threads.ts';
import { printPages } from './print-pages.ts';
import { readFolder, readLibrary, type Bundled } from './read-library.ts';
import { searchFiles } from './search-files.ts';
import { keyOf } from './key-of.ts';
import { isKnown } from './ledger.ts';
import { codeKey, copyInto, openFolder } from './site-folder.ts';
import { serveSite } from './serve-site.ts';
import { hasAddress, readSiteSettings, type SiteSettings } from './site-settings.ts';
import { writeVersions } from './versions.ts';
import { writeCards, writeFiles, writePublishing } from './write-publishing.ts';

const remedy = 'Add the address of the site\'s root, such as "https://example.org/".';

/** The scripts and styles that the build links from a page. */
const linked = /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)"[^>]*>)/g;

/** In this mode faults that the desk finds stop nothing: the browser tests show what a reader would see of them. */
const faulty = 'specimens';

/** The folder that the site is built into. */
const outOf = ({ root, build: { outDir } }: ResolvedConfig): string => path.resolve(root, outDir);

/**
 * Publishes the library with the app: checks the articles, writes lists, maps and schema, prints every page, writes feeds and
 * the like, and ends with the headers and the worker. `vite preview` serves the result as a static host would; `vite dev` has the lists.
 */
export function publish(): Plugin {
  let config: ResolvedConfig;
  let library: Bundled[] | undefined;
  let site: SiteSettings;
  let parts: Parts;
  let bundled: string[];
  let code: string;
  let threads: Threads;
  let touched: Promise<string[]>;
  let notes: Notes;
  /** Where a build keeps something of the library for the next one. */
  const keepIn = (name: string): string => path.join(config.root, 'node_modules/.stet', name, keyOf(config.publicDir));
  const read = async (tell?: (line: string) => void, kept?: Notes): Promise<Bundled[]> => {
    const folder = path.relative(process.cwd(), path.join(config.publicDir, 'articles'));
    return config.mode === faulty ? (await readFolder(folder, { notes: kept })).library : readLibrary(folder, tell, kept);
  };
  return {
    name: 'stet-publish',
    // Files of the last build that would be made just so again are left where they are.
    config: ({ root = process.cwd(), build }, { command }) =>
      command === 'build'
        ? { build: { copyPublicDir: false, ...(isKnown(path.resolve(root), path.resolve(root, build?.outDir ?? 'dist')) && { emptyOutDir: false }) } }
        : undefined,
    configResolved: (resolved) => {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      site = await readSiteSettings(path.relative(process.cwd(), path.join(config.publicDir, 'site.json')), config.base);
      code = codeKey(config.root);
      threads = await buildThreads(config, code);
      touched = touchedInThread(threads, { root: path.resolve(config.root), out: outOf(config) });
      notes = openNotes(keepIn('notes'), code);
      library = await read((line) => config.logger.warn(line), notes);
      this.emitFile({ type: 'asset', name: 'guard.js', source: await buildLone(config, 'src/guard.ts') });
    },
    transformIndexHtml: {
      order: 'post',
      // Each page is printed with what it opens with.
      handler: (html, { bundle }) => (bundle ? html.replaceAll(linked, '') : html),
    },
    generateBundle(_options, bundle) {
      parts = partsOf(bundle);
      bundled = Object.keys(bundle);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // Nothing was read where the build has failed.
        if (!library) return;
        const out = outOf(config);
        const folder = openFolder(path.resolve(config.root), out, await touched);
        // What the build of the app has written since.
        for (const file of [...bundled, 'index.html']) folder.take(file);
        const index = await indexInThread(threads, library, keepIn('search'), code);
        catalogueOf(library, { at: keepIn('sources'), code });
        copyInto(folder, out, config.publicDir);
        writeFiles(folder, libraryFiles(library), code);
        const inline = { opener: await buildLone(config, 'src/opener.ts'), loader: await buildLone(config, 'src/loader.ts') };
        const { openings, inlined } = await openingsOf(out, config.base, parts, inline);
        const [pages] = await Promise.all([printPages(config, folder, library, { site, openings }, code, threads.print), writeCards(folder, library, site, code)]);
        for (const file of await index.files) folder.write(file.path, file.text);
        writePublishing(folder, library, pages, site, code);
        writeVersions(folder, out, library);
        folder.write(packFile, await packFiles(out, library));
        if (!hasAddress(site)) config.logger.info(`public/site.json has no "address": feeds, sitemap, canonical addresses and ninjs files are left out. ${remedy}`);
        const headers = headersFile(config.base, inlined);
        folder.write('_headers', headers);
        for (const file of workerFiles) folder.take(file);
        // What is left of earlier builds is not to be kept by the worker.
        folder.prune();
        await buildWorker(config, library, headers);
        folder.close();
        notes.close();
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const send = async (): Promise<void> => {
          const current = await read();
          const files = [...libraryFiles(current), ...searchFiles(current.map(({ article }) => toIndex(wholeOf(article))))];
          const file = files.find(({ path: each }) => config.base + each === request.url);
          if (!file) return next();
          response.setHeader('Content-Type', mediaType(file.path)).end(file.text);
        };
        send().catch(next);
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use(serveSite(outOf(config), config.base));
    },
  };
}

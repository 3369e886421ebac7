import { Fragment, type MouseEvent } from 'react';
import { fileFormats, formatNames, sourcesFile, type FileFormat } from '#article/export/formats.ts';
import type { Source } from '#article/source.ts';
import { useSurroundings } from '../reader-context.ts';
import { saveFile } from './save-file.ts';

/**
 * The article's sources as files for reference managers. Browsers load what is to be saved past the worker, so a link that
 * is clicked gives the same file made here: it needs no network.
 */
export function SourceFiles({ article, sources }: { article: string; sources: Source[] }) {
  const { fileHref } = useSurroundings();
  const save = async (event: MouseEvent<HTMLAnchorElement>, format: FileFormat): Promise<void> => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href, download } = event.currentTarget;
    try {
      const { exportSources } = await import('#article/export/export-sources.ts');
      saveFile(download, exportSources(sources, format));
    } catch {
      location.assign(href);
    }
  };
  return (
    <p className="source-files">
      Take the sources along:{' '}
      {fileFormats.map((format, index) => (
        <Fragment key={format}>
          {index > 0 && ', '}
          <a
            href={fileHref(sourcesFile(article, format))}
            download={`${article}-sources.${format}`}
            onClick={(event) => void save(event, format)}
          >
            {formatNames[format]}
          </a>
        </Fragment>
      ))}
    </p>
  );
}

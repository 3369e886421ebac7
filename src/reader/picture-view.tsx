import type { Figure, PictureSummary } from '#article/block.ts';
import { drawingFile, drawingSizes } from '#article/drawing-file.ts';
import { useSurroundings } from './reader-context.ts';

type Props = { article: string; figure: Pick<Figure, 'key' | 'alt'> & { picture: PictureSummary }; eager?: boolean };

/** A figure's picture, or the drawing of its map or chart that fits the screen. Its room is kept before it arrives; no words wait for it. */
export function PictureView({ article, figure: { key, alt, picture }, eager = false }: Props) {
  const { fileHref } = useSurroundings();
  const loading = eager ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy' } as const);
  if (picture.kind === 'image') {
    return <img src={fileHref(picture.src)} width={picture.width} height={picture.height} alt={alt} decoding="async" {...loading} />;
  }
  return (
    <picture>
      <source media="(width < 30rem)" srcSet={fileHref(drawingFile(article, key, 'narrow'))} {...drawingSizes.narrow} />
      <img src={fileHref(drawingFile(article, key, 'wide'))} alt={alt} {...drawingSizes.wide} decoding="async" {...loading} />
    </picture>
  );
}

import type { MapLayer, PlacesMap } from '#article/lists/places-page.ts';

/** Px from a dot's middle in which it can be hit. */
const reach = 14;

function Layer({ layer: { width, dots, names }, mapWidth, name }: { layer: MapLayer; mapWidth: number; name: 'wide' | 'narrow' }) {
  return (
    <g className={`places-${name}`} transform={width === mapWidth ? undefined : `scale(${mapWidth / width})`}>
      <g aria-hidden="true">
        {names.map(({ kind, words, x, y, anchor }) => (
          <text key={`${kind} ${words}`} className={kind} x={x} y={y} textAnchor={anchor}>
            {words}
          </text>
        ))}
      </g>
      {dots.map(({ x, y, slug, places, label }) => (
        <a key={slug} href={`#place-${slug}`} aria-label={label} className="place-dot">
          <title>{label}</title>
          <circle className="reach" cx={x} cy={y} r={name === 'wide' ? reach + 4 : reach} />
          <circle className="dot" cx={x} cy={y} r={places === 1 ? 5 : 8} />
          {places > 1 && (
            <text x={x} y={y + 3.6} textAnchor="middle" aria-hidden="true">
              {places}
            </text>
          )}
        </a>
      ))}
    </g>
  );
}

/** The map of all places. Its dots are links into the list; one that shows a number stands for so many places. */
export function PlacesMapView({ map: { width, height, land, borders, wide, narrow } }: { map: PlacesMap }) {
  return (
    <nav className="places-map" aria-label="Map of all places">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <g aria-hidden="true" transform="scale(0.5)">
          <path className="land" d={land} />
          <path className="borders" d={borders} />
        </g>
        <Layer layer={narrow} mapWidth={width} name="narrow" />
        <Layer layer={wide} mapWidth={width} name="wide" />
      </svg>
      <p>Land and borders: Natural Earth.</p>
    </nav>
  );
}

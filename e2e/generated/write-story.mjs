import { endings, objects, places, publishers, subjects, topics, verbs } from './words.mjs';

/** @typedef {import('../specimens/write.ts').ArticleFile} ArticleFile */
/** @typedef {ArticleFile['sources'][number]} SourceFile */

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The name of a generated story's file. @param {number} number */
const idOf = (number) => `story-${String(number).padStart(5, '0')}`;

/**
 * Writes a story about nothing: 300 to 700 words, some nine sources, sometimes a map, a timeline or a difference. It points
 * to its neighbours, which point back.
 * @param {number} number from 0
 * @param {number} count how many stories there are
 * @param {number} seed
 * @returns {ArticleFile}
 */
export function writeStory(number, count, seed) {
  const random = randomFrom(seed * 1_000_003 + number);
  /** @template T @param {T[]} all @returns {T} */
  const one = (all) => /** @type {T} */ (all[Math.floor(random() * all.length)]);
  const words = () => `${one(subjects)} ${one(verbs)} ${one(objects)} ${one(endings)}`;
  /** Frequent things are at the start of their list. @template T @param {T[]} all @returns {T} */
  const often = (all) => /** @type {T} */ (all[Math.floor(random() ** 3 * all.length)]);

  const day = new Date(Date.UTC(2005, 0, 1) + Math.floor((number / count) * 20 * 365.25) * 86_400_000);
  /** @param {number} after */
  const date = (after) => new Date(day.getTime() + after * 86_400_000).toISOString().slice(0, 10);

  /** The shared sources that the story has already. @type {Set<number>} */
  const taken = new Set();
  /** @param {number} index @returns {SourceFile} */
  const source = (index) => {
    // Every third one is cited by other stories, too.
    const drawn = index % 3 === 2 ? Math.floor(random() * count) : undefined;
    const shared = drawn === undefined || taken.has(drawn) ? undefined : drawn;
    if (shared !== undefined) taken.add(shared);
    const own = shared === undefined ? random : randomFrom(seed * 7 + shared);
    const [publisher, kind, lang] = /** @type {[string, any, string]} */ (publishers[Math.floor(own() ** 2 * publishers.length)]);
    const name = shared === undefined ? `${number}-${index}` : `shared-${shared}`;
    return {
      id: `s${index}`,
      publisher,
      kind,
      lang,
      url: `https://example.org/${name}`,
      title: `${subjects[Math.floor(own() * subjects.length)]} ${verbs[Math.floor(own() * verbs.length)]} ${objects[Math.floor(own() * objects.length)]} (${name})`,
      published: date(-1),
      ...(index % 2 === 0 && { accessed: date(2) }),
      ...(kind === 'official' && { stake: 'A party to what it tells of' }),
      ...(index % 4 === 0 && { excerpt: 'A passage of a source that does not exist.' }),
      ...(index % 4 === 0 && lang !== 'en' && { excerptTranslation: 'Its translation.' }),
    };
  };
  const sources = Array.from({ length: 7 + Math.floor(random() * 5) }, (_, index) => source(index));

  let claims = 0;
  /** A sentence with a claim in it. */
  const sentence = () => {
    const key = `c${claims}`;
    const cited = [{ source: `s${claims % sources.length}` }, ...(claims % 5 === 0 ? [{ source: `s${(claims + 3) % sources.length}` }] : [])];
    claims += 1;
    return {
      children: [
        { _type: /** @type {const} */ ('span'), text: words(), marks: [key] },
        { _type: /** @type {const} */ ('span'), text: `, and ${words().toLowerCase()}. ` },
      ],
      markDefs: [{ _key: key, _type: /** @type {const} */ ('citation'), sources: cited }],
    };
  };
  const paragraph = () => {
    const sentences = Array.from({ length: 3 }, sentence);
    return { _type: /** @type {const} */ ('block'), children: sentences.flatMap(({ children }) => children), markDefs: sentences.flatMap(({ markDefs }) => markDefs) };
  };
  const [name, lat, lon] = often(places);
  const others = Array.from({ length: Math.floor(random() * 3) }, () => often(places)).filter(([other]) => other !== name);
  const body = [
    ...Array.from({ length: 8 + Math.floor(random() * 8) }, paragraph),
    ...(random() < 0.3
      ? [{ _type: /** @type {const} */ ('difference'), question: `What was told of it?`, accounts: [1, 2].map(() => ({ position: sentence(), givenBy: sentence() })) }]
      : []),
    ...(random() < 0.6
      ? [{ _type: /** @type {const} */ ('timeline'), events: Array.from({ length: 2 + Math.floor(random() * 6) }, (_, index) => ({ date: date(index), ...sentence() })) }]
      : []),
  ];
  return {
    schema: 1,
    id: idOf(number),
    headline: `${words()} (${number})`,
    standfirst: `${words()}. ${words()}.`,
    located: name,
    published: date(1),
    eventStart: date(0),
    lang: 'en',
    topics: [...new Set([often(topics), often(topics), often(topics)])],
    ...(random() < 0.5 && {
      lead: {
        _type: /** @type {const} */ ('figure'),
        map: { places: [{ name, lat, lon, main: true }, ...others.map(([other, north, east]) => ({ name: other, lat: north, lon: east }))] },
        alt: `A map with ${name} on it.`,
        credit: 'Generated',
      },
    }),
    body,
    related: [
      ...(number > 0 ? [{ article: idOf(number - 1), relation: /** @type {const} */ ('background') }] : []),
      ...(number < count - 1 ? [{ article: idOf(number + 1), relation: /** @type {const} */ ('follow-up') }] : []),
    ],
    sources,
  };
}

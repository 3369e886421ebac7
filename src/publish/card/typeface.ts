import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { sfntOf } from './sfnt.ts';

/** A glyph of a word: its outline in the face's units, y upwards, and where it stands from the word's start. */
export type PlacedGlyph = { id: string; outline: { type: string; values: number[] }[]; x: number; y: number };

/** A word as it is set: units of the face. */
type SetWord = { glyphs: PlacedGlyph[]; advance: number };

/** A weight of the site's typeface. Widths are in units of which `unitsPerEm` make the size of the type. */
export type Typeface = { unitsPerEm: number; has: (text: string) => boolean; set: (word: string) => SetWord };

type Script = { name: string; font: Font; unicodes: Set<number>; outlines: Map<number, PlacedGlyph['outline']> };

/** The scripts into which the typeface's files are cut, the commonest first. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese', 'cyrillic-ext'];

const { resolve } = createRequire(import.meta.url);

function openScript(name: string, weight: number): Script {
  const file = resolve(`@fontsource/source-serif-4/files/source-serif-4-${name}-${weight}-normal.woff`);
  const face = new Face(new Blob(sfntOf(readFileSync(file))));
  return { name: `${name}-${weight}`, font: new Font(face), unicodes: new Set(face.collectUnicodes()), outlines: new Map() };
}

/** Cuts a word where another file has to go on. */
function runsOf(word: string, all: Script[]): { script: Script; text: string }[] {
  const runs: { script: Script; text: string }[] = [];
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const script = last?.script.unicodes.has(code) ? last.script : all.find(({ unicodes }) => unicodes.has(code));
    if (!script) continue;
    if (last && last.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}

function outlineOf({ font, outlines }: Script, glyph: number): PlacedGlyph['outline'] {
  const known = outlines.get(glyph);
  if (known) return known;
  const outline = font.glyphToJson(glyph);
  outlines.set(glyph, outline);
  return outline;
}

/** Opens a weight of Source Serif 4. It kerns and joins letters as the face says (HarfBuzz); words are set once each. */
export function openTypeface(weight: 400 | 600 | 700): Typeface {
  const all = scripts.map((name) => openScript(name, weight));
  const words = new Map<string, SetWord>();
  const setWord = (word: string): SetWord => {
    const glyphs: PlacedGlyph[] = [];
    let advance = 0;
    for (const { script, text } of runsOf(word, all)) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(script.font, buffer);
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
        glyphs.push({ id: `${script.name}-${codepoint}`, outline: outlineOf(script, codepoint), x: advance + xOffset, y: yOffset });
        advance += xAdvance;
      }
    }
    return { glyphs, advance };
  };
  return {
    unitsPerEm: 1000,
    has: (text) => Array.from(text).every((character) => all.some(({ unicodes }) => unicodes.has(character.codePointAt(0) ?? 0))),
    set: (word) => {
      const known = words.get(word);
      if (known) return known;
      const made = setWord(word);
      words.set(word, made);
      return made;
    },
  };
}

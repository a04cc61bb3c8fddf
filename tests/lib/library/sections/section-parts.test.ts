import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  barLengths,
  drawSections,
  passagesByPart,
} from '../../../../src/lib/library/sections/draw-sections.ts';
import { sectionParts } from '../../../../src/lib/library/sections/section-parts.ts';
import type { LibraryDocument } from '../../../../src/lib/model/document.ts';
import { countWords } from '../../../../src/lib/text/words.ts';

const york = JSON.parse(
  readFileSync('content/documents/york-2016-sif.json', 'utf8'),
) as LibraryDocument;
const whole = sectionParts(york);
const partNamed = (id: string) => whole.parts.find((part) => part.id === id)!;

describe('York 2016 in parts', () => {
  it('has every word of its blocks in one part, boilerplate apart', () => {
    const words = york.blocks
      .filter(({ kind }) => kind !== 'boilerplate')
      .reduce((sum, { text }) => sum + countWords(text), 0);
    expect(whole.words).toBe(words);
    expect(whole.parts.reduce((sum, part) => sum + part.words, 0)).toBe(words);
  });

  it('has graded sections inside others as parts of their own, in reading order', () => {
    const [around, adoption, care] = ['s-looked-after', 's-adoption', 's-care-leavers'].map(
      partNamed,
    );
    expect(adoption?.grade).toBe('good');
    expect(adoption?.from).toBe(around!.from + around!.words);
    expect(care?.from).toBe(adoption!.from + adoption!.words);
    expect(whole.parts.some(({ id }) => id === 's-leadership-summary')).toBe(false);
  });

  it('has each paragraph where it stands: the first before the last, each in its part', () => {
    const help = partNamed('s-help-and-protection');
    const place = whole.placeOf('para-28')!;
    expect(place).toBeGreaterThan(help.from);
    expect(place).toBeLessThan(help.from + help.words);
    expect(whole.placeOf('para-27')).toBeLessThan(place);
    expect(whole.placeOf('nowhere')).toBeNull();
  });
});

describe('its strip', () => {
  const strip = drawSections(whole, ['para-28', 'nowhere', 'para-120']);

  it('has the parts side by side, as long as they are, none over another', () => {
    strip.parts.forEach(({ x, width }, at) => {
      const next = strip.parts[at + 1]?.x ?? strip.width;
      expect(x + width).toBeLessThanOrEqual(next);
    });
    const longest = strip.parts.toSorted((a, b) => b.width - a.width)[0]!;
    expect(strip.parts.indexOf(longest)).toBe(
      whole.parts.findIndex(({ id }) => id === 's-looked-after'),
    );
  });

  it('marks where passages stand, and nothing that is not there', () => {
    expect(strip.places).toHaveLength(2);
    expect(strip.places[0]).toBeLessThan(strip.places[1]!);
  });
});

describe('the passages of each part', () => {
  it('are counted where they stand', () => {
    const counts = passagesByPart(whole, ['para-28', 'para-30', 'nowhere']);
    const help = whole.parts.findIndex(({ id }) => id === 's-help-and-protection');
    expect(counts[help]).toBe(2);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(2);
  });
});

describe('bars', () => {
  it('are measured by the longest; the shortest can still be seen', () => {
    expect(barLengths([50, 200, 0])).toEqual([25, 100, 1]);
    expect(barLengths([])).toEqual([]);
  });
});

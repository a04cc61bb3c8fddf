import { describe, expect, it } from 'vitest';
import { bearingOf } from '../../../../src/lib/search/bearing/bearing.ts';
import type { Concept } from '../../../../src/lib/search/bearing/concepts.ts';

const here = [{ start: 0, end: 1 }];
const named = (column: number): Concept => ({ worth: 1, typed: [column], also: [] });
const light = (column: number): Concept => ({ ...named(column), worth: 0.4 });

/** How much a paragraph that has the first of two things bears on both. */
const bearing = (concepts: Concept[], counts = [5, 5]) =>
  bearingOf([{ places: [here, []] }], { counts, paragraphs: 100, meanLength: 50, concepts });

describe('how much a paragraph bears on a question', () => {
  it('is the share of what was asked for that it has', () => {
    expect(bearing([named(0), named(1)])).toBeCloseTo(0.5);
  });

  it('hardly suffers from a word that only shades the question', () => {
    expect(bearing([named(0), light(1)])).toBeGreaterThan(0.8);
  });

  it('suffers more from a word that the library never has', () => {
    expect(bearing([named(0), named(1)], [5, 0])).toBeLessThan(0.48);
  });

  it('takes what the thesaurus has for the word nearly for the word itself', () => {
    const meant = { worth: 1, typed: [1], also: [{ column: 0, weight: 0.7 }] };
    expect(bearing([meant])).toBeCloseTo(0.9);
  });

  it('hardly suffers from a slip of the finger, unless little else was typed', () => {
    const slip = { ...named(1), isSlip: true };
    const found = [{ places: [here, [], here] }];
    const of = (concepts: Concept[]) =>
      bearingOf(found, { counts: [5, 0, 5], paragraphs: 100, meanLength: 50, concepts });
    expect(of([named(0), slip, named(2)])).toBeGreaterThan(0.8);
    expect(of([named(0), slip])).toBeLessThan(0.48);
  });

  it('takes words that name one thing together for little where they stand apart', () => {
    const bears = (second: number, things?: number[][]) => {
      const places = [here, [{ start: second, end: second + 1 }]];
      const concepts = [named(0), named(1)];
      const rarity = { counts: [5, 5], paragraphs: 100, meanLength: 50, concepts };
      return bearingOf([{ places }], things ? { ...rarity, things } : rarity);
    };
    expect(bears(1, [[0, 1]])).toBeCloseTo(1);
    expect(bears(4, [[0, 1]])).toBeCloseTo(1);
    expect(bears(5, [[0, 1]])).toBeCloseTo(0.3);
    expect(bears(5)).toBeCloseTo(1);
  });

  it('is a little more where the first hits have several things together', () => {
    const concepts = [named(0), named(1)];
    const rarity = { counts: [5, 5], paragraphs: 100, meanLength: 50, concepts };
    const [one, other] = [{ places: [here, []] }, { places: [[], here] }];
    expect(bearingOf([one, one], rarity)).toBeCloseTo(0.5);
    expect(bearingOf([one, other], rarity)).toBeCloseTo(0.625);
  });

  it('is whole where nothing is asked for, and none where nothing was found', () => {
    const nothing = { counts: [], paragraphs: 100, meanLength: 50, concepts: [] };
    expect(bearingOf([{ places: [] }], nothing)).toBe(1);
    expect(bearingOf([], nothing)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { isMet } from '../../../scripts/bench/measure/aims.ts';
import type { BuiltSite } from '../../../scripts/bench/site/built-sites.ts';
import type { FirstSearchFigures } from '../../../scripts/bench/search/first-searches.ts';
import type { Cost } from '../../../scripts/bench/measure/measure-process.ts';
import { scaleAims } from '../../../scripts/bench/scale/scale-aims.ts';
import { siteCpu, type ScaleFigures } from '../../../scripts/bench/scale/scale-figures.ts';

const cost = (cpu: number, peak = 100): Cost => ({
  cpu,
  wall: cpu,
  peak,
  largest: peak,
  code: 0,
  output: '',
});

function site(name: string, documents: number, built: Cost): BuiltSite {
  const search = { path: '/', opener: null, field: 'input', hit: 'a' };
  return {
    kind: { name, search, index: /x/, report: /y/ },
    set: String(documents),
    documents,
    text: 1000,
    site: '',
    cost: built,
    weights: [],
    sizes: { page: 1, indexFiles: 1, indexBytes: 1 },
  };
}

/** A library that costs 0.5 s a document to convert, and 0.1 s to build after 1 s of looking for changes. */
function figures(documents: number, bytes: number): ScaleFigures {
  const first = { bytes, settled: bytes / 100 } as FirstSearchFigures;
  return {
    anew: cost(documents * 0.5),
    again: cost(1),
    ours: site('ours', documents, cost(1 + documents * 0.1)),
    other: site('theirs', documents, cost(documents * 0.05, 80)),
    searches: new Map([['ours', first]]),
  };
}

const failing = (all: ScaleFigures, added: number): string[] =>
  scaleAims([figures(5, 150_000), figures(50, 180_000), all], cost(added))
    .filter((aim) => !isMet(aim))
    .map(({ what }) => what);

describe('the aims of a growing library', () => {
  it('leave the unchanged conversion out of what the site costs', () => {
    expect(siteCpu(figures(50, 1))).toBeCloseTo(5);
  });

  it('are all met by one that keeps to them', () => {
    expect(failing(figures(100, 200_000), 19)).toEqual([]);
  });

  it('tell a site that costs more than twice as much, and more for each document', () => {
    const all = { ...figures(100, 200_000), ours: site('ours', 100, cost(13)) };
    expect(failing(all, 19)).toEqual([
      'CPU of the site of 100 documents against Starlight’s',
      'CPU of the site a document, all against 50',
    ]);
  });

  it('tell memory, bytes, time and an addition that are too much', () => {
    const all = { ...figures(100, 300_000), ours: site('ours', 100, cost(11, 121)) };
    expect(failing(all, 20)).toEqual([
      'peak memory of the site of 100 documents against Starlight’s',
      'a first search of all documents',
      'bytes of a first search, all against 5',
      'time of a first search, all against 5',
      'adding one document to all others, to converted content,',
    ]);
  });

  it('are not met where there is nothing beside', () => {
    const alone = { ...figures(5, 1), other: null };
    expect(scaleAims([alone], null).filter(isMet)).toEqual([]);
  });
});

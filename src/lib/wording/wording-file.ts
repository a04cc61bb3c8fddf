import type { LibraryDocument } from '../model/document.ts';
import { endOfLetter, fold } from '../text/fold.ts';
import { mergeSpans, type Span } from '../text/spans.ts';
import { documentName } from '../vocabulary/names.ts';
import { runLength, runsOf, findSharedRuns, type SharedRun } from './shared-runs.ts';
import { comparedWords, wordingTexts, type WordingText } from './wording-text.ts';

/** Words of a paragraph of which eight in a row or more stand in other reports too. */
export interface SharedPassage {
  /** Offsets in UTF-16 units of the block's text. */
  start: number;
  end: number;
  /** In how many other reports. */
  reports: number;
  /** A paragraph of some of them: report and anchor. */
  in: [report: string, anchor: string][];
}

/** `/data/wording/<slug>.json`. */
export interface WordingFile {
  report: string;
  /** Names of the reports that are led to, by slug. */
  names: Record<string, string>;
  /** By anchor; a paragraph without shared wording is left out. */
  shared: Record<string, SharedPassage[]>;
}

/** So many places are told of one passage: a reader looks at few, and the file stays small. */
const mostTold = 12;

/** Where the words of each document also stand. */
export class WordingFiles {
  readonly #texts: readonly WordingText[];
  readonly #own: ReadonlyMap<string, WordingText[]>;
  readonly #runs: ReadonlyMap<string, SharedRun>;
  /** The few texts in which some run stands: the others need not be read again. */
  readonly #sharing: ReadonlySet<WordingText>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(documents: readonly LibraryDocument[]) {
    this.#texts = wordingTexts(documents);
    this.#own = Map.groupBy(this.#texts, ({ report }) => report);
    this.#runs = findSharedRuns(this.#texts);
    this.#sharing = new Set(
      this.#runs.values().flatMap(({ texts }) => texts.map((at) => this.#texts[at]!)),
    );
    this.#names = new Map(documents.map(({ meta }) => [meta.slug, documentName(meta)]));
  }

  /** The file of one document. */
  of(slug: string): WordingFile {
    const shared = (this.#own.get(slug) ?? []).flatMap((text) => {
      const passages = this.#passagesOf(text);
      return passages.length > 0 ? [[text.anchor, passages] as const] : [];
    });
    const told = shared.flatMap(([, passages]) => passages.flatMap((one) => one.in));
    const reports = [...new Set(told.map(([report]) => report))].sort();
    const names = reports.map((report) => [report, this.#names.get(report)!]);
    return { report: slug, names: Object.fromEntries(names), shared: Object.fromEntries(shared) };
  }

  #passagesOf(place: WordingText): SharedPassage[] {
    if (!this.#sharing.has(place)) return [];
    const { text, report } = place;
    const words = comparedWords(text);
    const found = runsOf(words.map(({ word }) => word)).flatMap((run, at): (Span & SharedRun)[] => {
      const shared = this.#runs.get(run);
      if (shared === undefined) return [];
      return [{ start: words[at]!.start, end: words[at + runLength - 1]!.end, ...shared }];
    });
    if (found.length === 0) return [];
    const { origins } = fold(text);
    return mergeSpans(found).flatMap(({ start, end }) => {
      const runs = found.filter((one) => one.start >= start && one.end <= end);
      const places = this.#placesOf(runs, report);
      if (places.length === 0) return [];
      const stretch = { start: origins[start]!, end: endOfLetter(text, origins[end - 1]!) };
      return [{ ...stretch, reports: places.length, in: places.slice(0, mostTold) }];
    });
  }

  /** The first paragraph of each other report in which one of some runs stands. */
  #placesOf(runs: readonly SharedRun[], own: string): [report: string, anchor: string][] {
    const places = new Map<string, string>();
    for (const at of [...new Set(runs.flatMap(({ texts }) => texts))].sort((a, b) => a - b)) {
      const { report, anchor } = this.#texts[at]!;
      if (report !== own && !places.has(report)) places.set(report, anchor);
    }
    return [...places];
  }
}

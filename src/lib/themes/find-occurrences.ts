import type { Block, BlockKind } from '../model/block.ts';
import type { Occurrence, TermMatch, Theme } from '../model/theme.ts';
import { levelText } from '../text/fold.ts';
import { compileThemes, type CompiledThemes } from './compile-themes.ts';
import { placesIn } from './term-places.ts';
import { rulesFor, searchSentence, type Span } from './search-sentence.ts';

/** What the stage needs to know of a block. */
export type ThemedBlock = Pick<Block, 'id' | 'kind' | 'text'>;

/** Finds the blocks of a document that state something about each of some themes. */
export type FindThemes = (report: string, blocks: readonly ThemedBlock[]) => Occurrence[][];

/** Headings name, footnotes explain, boilerplate is the same everywhere: none states a finding. */
const statingKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row']);

/** Whether a block can state something about a theme. */
export const isStating = ({ kind }: Pick<Block, 'kind'>): boolean => statingKinds.has(kind);

const sentenceBreak = /(?<=[.?!]) /u;

/** Sentence by sentence, so that the cost stays in proportion to the text. @returns spans by theme */
function searchText(text: string, compiled: CompiledThemes): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  let [offset, before] = [0, ''];
  for (const sentence of text.split(sentenceBreak)) {
    for (const [theme, called] of rulesFor(sentence, compiled)) {
      const spans = searchSentence(sentence, before, compiled.themes[theme]!, called);
      if (spans.length === 0) continue;
      const moved = spans.map(({ term, start, end }) => {
        return { term, start: start + offset, end: end + offset };
      });
      found.set(theme, [...(found.get(theme) ?? []), ...moved]);
    }
    offset += sentence.length + 1;
    before = sentence;
  }
  return found;
}

function matchesIn(text: string, compiled: CompiledThemes): [theme: number, TermMatch[]][] {
  const levelled = levelText(text);
  const found = searchText(levelled, compiled);
  if (found.size === 0) return [];
  const place = placesIn(text, levelled);
  return [...found].map(([theme, spans]) => [theme, spans.map(place)]);
}

/**
 * Makes a search for many themes at once: each sentence is read once, and only what its words call for is
 * tried on it.
 * @returns a search that gives, theme by theme, one occurrence a block, in the order of the blocks; its
 *   matches in the order of the text, without overlap, their offsets in code points of the block's text
 */
export function findThemes(themes: readonly Theme[]): FindThemes {
  const compiled = compileThemes(themes);
  return (report, blocks) => {
    const all: Occurrence[][] = themes.map(() => []);
    for (const { id, text } of blocks.filter(isStating)) {
      for (const [theme, matches] of matchesIn(text, compiled))
        all[theme]?.push({ report, anchor: id, matches });
    }
    return all;
  };
}

/**
 * Finds the blocks of a document that state something about one theme.
 * @param report slug of the document
 * @param blocks its blocks, in reading order
 */
export function findOccurrences(
  report: string,
  blocks: readonly ThemedBlock[],
  theme: Theme,
): Occurrence[] {
  return findThemes([theme])(report, blocks)[0] ?? [];
}

import type { Block, BlockKind } from '../model/block.ts';
import { endOfLetter, level, levelText } from '../text/fold.ts';
import type { Occurrence, TermMatch, Theme, ThemeTerm } from '../model/theme.ts';

/** What the stage needs to know of a block. */
export type ThemedBlock = Pick<Block, 'id' | 'kind' | 'text'>;

interface Rules {
  exceptions: RegExp[];
  terms: { name: string; pattern: RegExp; near: RegExp | null }[];
}

/** Part of a folded text, in UTF-16 units. */
interface Span {
  term: string;
  start: number;
  end: number;
}

/** Headings name, footnotes explain, boilerplate is the same everywhere: none states a finding. */
const statingKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row']);

const sentenceBreak = /(?<=[.?!]) /u;

/** Stands for each sign of an excepted phrase; no word goes on across it. */
const mask = '\uFFFC';

/**
 * Finds the blocks of a document that state something about a theme.
 * @param report slug of the document
 * @param blocks its blocks, in reading order
 * @returns one occurrence a block, in the order of `blocks`; its matches in the order of the text,
 *   without overlap, their offsets in code points of the block's text
 */
export function findOccurrences(
  report: string,
  blocks: readonly ThemedBlock[],
  theme: Theme,
): Occurrence[] {
  const rules = compileRules(theme);
  return blocks
    .filter((block) => statingKinds.has(block.kind))
    .map((block) => ({ report, anchor: block.id, matches: findMatches(block.text, rules) }))
    .filter((occurrence) => occurrence.matches.length > 0);
}

function compileRules(theme: Theme): Rules {
  return {
    exceptions: theme.exceptions.map(({ pattern }) => new RegExp(pattern, 'giu')),
    terms: theme.terms.map(compileTerm),
  };
}

function compileTerm({ name, pattern, near }: ThemeTerm): Rules['terms'][number] {
  return {
    name,
    pattern: new RegExp(pattern, 'giu'),
    near: near === undefined ? null : new RegExp(near, 'iu'),
  };
}

function findMatches(text: string, rules: Rules): TermMatch[] {
  const spans = findSpansOfText(levelText(text), rules);
  if (spans.length === 0) return [];
  const { origins } = level(text);
  return spans.map(({ term, start, end }) => {
    const from = origins[start] as number;
    const to = endOfLetter(text, origins[end - 1] as number);
    const [before, found] = [text.slice(0, from), text.slice(from, to)];
    const first = lengthOf(before);
    return { term, text: found, start: first, end: first + lengthOf(found) };
  });
}

/** Length in code points. */
const lengthOf = (text: string): number => Array.from(text).length;

function findSpansOfText(folded: string, rules: Rules): Span[] {
  let offset = 0;
  return folded.split(sentenceBreak).flatMap((sentence) => {
    const before = offset;
    offset += sentence.length + 1;
    return findSpans(sentence, rules).map(({ term, start, end }) => {
      return { term, start: before + start, end: before + end };
    });
  });
}

/** Sentence by sentence, so that the cost stays in proportion to the text. */
function findSpans(sentence: string, { exceptions, terms }: Rules): Span[] {
  const stated = exceptions.reduce(maskMatches, sentence);
  const spans: Span[] = [];
  let open = stated;
  for (const { name, pattern, near } of terms) {
    if (near !== null && !near.test(stated)) continue;
    for (const found of open.matchAll(pattern)) {
      if (found[0] === '') continue;
      spans.push({ term: name, start: found.index, end: found.index + found[0].length });
    }
    open = maskMatches(open, pattern);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function maskMatches(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => mask.repeat(found.length));
}

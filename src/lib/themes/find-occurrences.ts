import type { Block, BlockKind } from '../model/block.ts';
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

const foldedSigns: ReadonlyMap<string, string> = new Map(
  [
    ["'", '\u2018\u2019\u201A\u201B\u2032'],
    ['"', '\u201C\u201D\u201E\u201F\u2033'],
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
    ['', '\u00AD'],
    [' ', '\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008'],
    [' ', '\u2009\u200A\u2028\u2029\u202F\u205F\u3000'],
  ].flatMap(([plain = '', signs = '']) => Array.from(signs, (sign) => [sign, plain] as const)),
);

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
  const spans = findSpansOfText(fold(text), rules);
  if (spans.length === 0) return [];
  const origin = originsOf(text);
  const signs = Array.from(text);
  return spans.map(({ term, start, end }) => {
    const from = origin[start] ?? 0;
    const to = (origin[end - 1] ?? from) + 1;
    return { term, text: signs.slice(from, to).join(''), start: from, end: to };
  });
}

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

const anyFoldedSign = new RegExp(`[${[...foldedSigns.keys()].join('')}]`, 'gu');

/** A text as patterns see it: typographic marks and runs of white space folded, soft hyphens gone. */
function fold(text: string): string {
  return text
    .replace(anyFoldedSign, (sign) => foldedSigns.get(sign) ?? sign)
    .replace(/ {2,}/g, ' ');
}

/** The code point of the text behind each UTF-16 unit of its folded form; needed only where something was found. */
function originsOf(text: string): number[] {
  const origin: number[] = [];
  let isAfterSpace = false;
  Array.from(text).forEach((sign, point) => {
    const plain = foldedSigns.get(sign) ?? sign;
    if (plain === '' || (plain === ' ' && isAfterSpace)) return;
    isAfterSpace = plain === ' ';
    origin.push(...new Array<number>(plain.length).fill(point));
  });
  return origin;
}

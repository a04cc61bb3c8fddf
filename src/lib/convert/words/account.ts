import type { Block } from '../../model/block.ts';
import type { Diagnostic, Repair } from '../../model/diagnostic.ts';
import type { Fidelity } from '../../model/document.ts';
import type { Mark } from '../../markdown/read-inline.ts';
import { words } from '../../text/words.ts';
import { alignedParts, placesOf } from './alignment.ts';
import { lineStarts } from './line-starts.ts';
import { comparable, printedWords, type Alias, type Word } from './printed-words.ts';
import { wordOrder } from './word-order.ts';

export interface Account {
  fidelity: Fidelity;
  diagnostics: Diagnostic[];
}

/** A source at each step: as it came, as it was cleaned, and what was left out of it as mark-up. */
export interface AccountedSource {
  file: string;
  rawLines: readonly string[];
  cleanLines: readonly string[];
  repairs: readonly Repair[];
  marks: readonly Mark[];
}

/**
 * All that may be left out as mark-up: bullets, signs of headings and emphasis, tags of style, link targets;
 * in Markdown the rules of tables, signs of quotations and footnotes, lines under headings, backslashes.
 */
const markup =
  /^(?:[-–*+■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE]|o|#{1,6}|\*{1,3}|_{1,3}|[-*_ ]{3,}|<\/?(?:b|strong|i|em|u|sup)>|<br\s*\/?>|\[|\]\([^)]*\)|<|(?:>\s*)+|(?=[^|]*\|)[|:\s-]+|\[\^|\]:?|[=-]+|\\)?$/iu;
/** Marks between words. */
const parts = /\s|sup>|<br|^\[\^$|^\]:?$|\|/i;

/** The cleaned text with its mark-up blanked; a mark that is none of the known ones is kept as text. */
function withoutMarks(text: string, marks: readonly Mark[]): string {
  const signs = [...marks].sort((a, b) => b.start - a.start);
  return signs.reduce((rest, { start, end }) => {
    const mark = rest.slice(start, end);
    if (!markup.test(mark.trim())) return rest;
    const gap = parts.test(mark) || start === 0 ? ' ' : '';
    const lines = '\n'.repeat(mark.split('\n').length - 1);
    return rest.slice(0, start) + gap + lines + rest.slice(end);
  }, text);
}

/** The raw line with its recorded repairs made, in their order. */
function withRepairs(line: string, repairs: readonly Repair[]): string {
  return repairs.reduce((text, { before, after }) => text.replace(before, () => after), line);
}

/**
 * Runs of words that stand on one side only, as text; equal runs on both sides are moves. And for each word
 * of the output the index of its word in the source; -1 for one that the source hasn't there.
 */
function differences(source: readonly Word[], output: readonly string[]) {
  const removed: { text: string; words: number; line: number }[] = [];
  const added: { text: string; words: number }[] = [];
  let at = 0;
  const parts = alignedParts(
    source.map(({ text }) => text),
    output,
  );
  for (const part of parts) {
    const run = part.value.join(' ');
    if (part.removed)
      removed.push({ text: run, words: part.value.length, line: (source[at] as Word).line });
    if (part.added) added.push({ text: run, words: part.value.length });
    if (!part.added) at += part.value.length;
  }
  return { removed, added, places: placesOf(parts) };
}

/**
 * Takes the longest beginning of a run that stands in the pool of added words; null if not even its
 * first word does. What stands there whole stands there in part, so halving finds the length.
 */
function takeFrom(pool: string, run: readonly string[]): { pool: string; taken: number } | null {
  const textOf = (count: number) => ` ${run.slice(0, count).join(' ')} `;
  let taken = 0;
  for (let step = run.length; step > 0; step = step === 1 ? 0 : Math.ceil(step / 2)) {
    const more = Math.min(run.length, taken + step);
    if (more > taken && pool.includes(textOf(more))) taken = more;
  }
  if (taken === 0) return null;
  const place = pool.indexOf(textOf(taken));
  return { pool: pool.slice(0, place) + pool.slice(place + textOf(taken).length - 1), taken };
}

/** Takes out what was only moved: removed words that reappear, in as long runs as possible, among the added ones. */
function settleMoves({
  removed,
  added,
}: Pick<ReturnType<typeof differences>, 'removed' | 'added'>) {
  let pool = ` ${added.map(({ text }) => text).join(' ')} `;
  let moves = 0;
  const lost = removed.flatMap(({ text, line }) => {
    const missing: string[] = [];
    let rest = words(text);
    while (rest.length > 0) {
      const found = takeFrom(pool, rest);
      if (found === null) missing.push(rest[0] as string);
      else {
        pool = found.pool;
        moves += 1;
      }
      rest = rest.slice(found?.taken ?? 1);
    }
    return missing.length === 0 ? [] : [{ text: missing.join(' '), words: missing.length, line }];
  });
  return { lost, moves, surplus: words(pool) };
}

function say(file: string, rule: string, message: string, line: number | null): Diagnostic {
  return { rule, message, source: file, page: null, line, severity: 'error' };
}

/** Says which words of the source are not in the page, and which of the page not in the source. */
function faultsOf(
  file: string,
  lost: ReturnType<typeof settleMoves>['lost'],
  surplus: readonly string[],
): Diagnostic[] {
  const diagnostics = lost.map(({ text, line }) => {
    const some = text.slice(0, 120);
    const message = `These words of the source are not in the page: “${some}”.`;
    return say(file, 'words-unaccounted', message, line);
  });
  if (surplus.length > 0) {
    const some = surplus.join(' ').slice(0, 120);
    const message = `The page has words that the source has not: “${some}”.`;
    diagnostics.push(say(file, 'words-added', message, null));
  }
  return diagnostics;
}

/**
 * Aligns the words of a source with the words of its page. What differs must be a move, and is told; anything
 * else is unaccounted for and becomes an error with its line. Only a note or a caption moves without a warning.
 */
export function accountWords(
  file: string,
  source: readonly Word[],
  blocks: readonly Block[],
  aliases: readonly Alias[],
): { fidelity: Omit<Fidelity, 'marks' | 'repairs'>; diagnostics: Diagnostic[] } {
  const wordsOfSource = source.flatMap(({ text, ...place }) =>
    comparable(text).map((one) => ({ text: one, ...place })),
  );
  const printed = printedWords(blocks, aliases);
  const output = printed.flatMap(({ words: own }) => own);
  const { places, ...runs } = differences(wordsOfSource, output);
  const { lost, moves, surplus } = settleMoves(runs);
  const diagnostics = faultsOf(file, lost, surplus);
  const isComplete = diagnostics.length === 0;
  if (moves > 0) diagnostics.push(...wordOrder(file, wordsOfSource, printed));
  if (isComplete) diagnostics.push(...lineStarts(file, wordsOfSource, printed, places));
  const unaccounted = lost.reduce((sum, run) => sum + run.words, 0) + surplus.length;
  return {
    fidelity: {
      sourceWords: wordsOfSource.length,
      outputWords: output.length,
      moves,
      unaccounted,
    },
    diagnostics,
  };
}

/**
 * Accounts for every word of a text, with every recorded repair made and the marks of the conversion
 * taken off; a line that was changed without a record is an error too.
 */
export function account(
  source: AccountedSource,
  blocks: readonly Block[],
  aliases: readonly Alias[],
): Account {
  const { rawLines, cleanLines, repairs, marks, file } = source;
  const repaired = rawLines.map((raw, index) =>
    withRepairs(
      raw,
      repairs.filter(({ line }) => line === index + 1),
    ),
  );
  const unrecorded = repaired.findIndex((line, index) => line !== cleanLines[index]);
  const wordsOfSource = withoutMarks(cleanLines.join('\n'), marks)
    .split('\n')
    .flatMap((line, index): Word[] => comparable(line).map((text) => ({ text, line: index + 1 })));
  const { fidelity, diagnostics } = accountWords(file, wordsOfSource, blocks, aliases);
  if (unrecorded >= 0) {
    const message = 'This line was changed without a record.';
    diagnostics.push(say(file, 'unrecorded-repair', message, unrecorded + 1));
  }
  const { sourceWords, outputWords, moves, unaccounted } = fidelity;
  return {
    fidelity: {
      sourceWords,
      outputWords,
      marks: marks.length,
      repairs: repairs.length,
      moves,
      unaccounted,
    },
    diagnostics,
  };
}

import { diffArrays } from 'diff';
import type { Block } from '../model/block.ts';
import type { Diagnostic, Repair } from '../model/diagnostic.ts';
import type { Fidelity } from '../model/document.ts';
import { superscriptDigits, superscriptRun, type Mark } from '../markdown/inline.ts';
import { words } from '../text/words.ts';

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

/** A number printed without a text, and the block beside which it stands. */
export interface Alias {
  number: number;
  to: string;
}

interface Word {
  text: string;
  line: number;
}

/** All that may be left out as mark-up: bullets, signs of headings and emphasis, tags of style, link targets. */
const markup =
  /^(?:[-*+■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE]|o|#{1,6}|\*{1,3}|_{1,3}|[-*_ ]{3,}|<\/?(?:b|strong|i|em|u|sup)>|\[|\]\([^)]*\)|<|>)?$/iu;

/** The cleaned text with its mark-up blanked; a mark that is none of the known ones is kept as text. */
function withoutMarks(text: string, marks: readonly Mark[]): string {
  const signs = [...marks].sort((a, b) => b.start - a.start);
  return signs.reduce((rest, { start, end }) => {
    const mark = rest.slice(start, end);
    if (!markup.test(mark.trim())) return rest;
    const gap = /\s/.test(mark) || /sup>/i.test(mark) || start === 0 ? ' ' : '';
    return rest.slice(0, start) + gap + rest.slice(end);
  }, text);
}

/** The raw line with its recorded repairs made, in their order. */
function withRepairs(line: string, repairs: readonly Repair[]): string {
  return repairs.reduce((text, { before, after }) => text.replace(before, () => after), line);
}

/** Words to compare: a superscript number is a word of its own, whichever way it is written. */
function comparable(text: string): string[] {
  return words(text.replace(superscriptRun, (marker) => ` ${superscriptDigits(marker)} `));
}

/** A block's words as they stand in the page, with its labels and the markers of its notes. */
function printedText(block: Block, emptyNumbers: readonly string[]): string {
  const withNotes = block.notes.toReversed().reduce(
    (text, { at, marker }) => `${text.slice(0, at)} ${marker} ${text.slice(at)}`,
    block.text,
  );
  const own = block.kind === 'table-row' ? block.cells.map(({ text }) => text).join(' ') : withNotes;
  return [block.label ?? '', ...emptyNumbers, own, block.header.join(' ')].join(' ');
}

/** Runs of words that stand on one side only, as text; equal runs on both sides are moves. */
function differences(source: readonly Word[], output: readonly string[]) {
  const removed: { text: string; words: number; line: number }[] = [];
  const added: { text: string; words: number }[] = [];
  let at = 0;
  for (const part of diffArrays(source.map(({ text }) => text), [...output])) {
    const run = part.value.join(' ');
    if (part.removed) removed.push({ text: run, words: part.value.length, line: (source[at] as Word).line });
    if (part.added) added.push({ text: run, words: part.value.length });
    if (!part.added) at += part.value.length;
  }
  return { removed, added };
}

/** Where the longest stretch of a run's words stands among others, from its start; null for none. */
function longestMoved(run: readonly string[], pool: readonly string[]): { at: number; length: number } | null {
  let best: { at: number; length: number } | null = null;
  pool.forEach((word, at) => {
    if (word !== run[0]) return;
    let length = 1;
    while (length < run.length && run[length] === pool[at + length]) length += 1;
    if (length > (best?.length ?? 0)) best = { at, length };
  });
  return best;
}

/**
 * Takes out what was only moved: removed words that reappear, in stretches as long as possible, among
 * the added ones.
 */
function settleMoves({ removed, added }: ReturnType<typeof differences>) {
  const pool = words(added.map(({ text }) => text).join(' '));
  let moves = 0;
  const lost = removed.flatMap(({ text, line }) => {
    const missing: string[] = [];
    for (let rest = words(text); rest.length > 0; ) {
      const place = longestMoved(rest, pool);
      if (place === null) missing.push(rest[0] as string);
      else {
        pool.splice(place.at, place.length);
        moves += 1;
      }
      rest = rest.slice(place?.length ?? 1);
    }
    return missing.length === 0 ? [] : [{ text: missing.join(' '), words: missing.length, line }];
  });
  return { lost, moves, surplus: pool };
}

function say(file: string, rule: string, message: string, line: number | null): Diagnostic {
  return { rule, message, source: file, page: null, line, severity: 'error' };
}

/**
 * Aligns the words of a source with the words of its page. What differs must be a move (a footnote to
 * its marker, a caption to its table); anything else is unaccounted for and becomes an error with its line.
 */
export function accountWords(
  file: string,
  source: readonly Word[],
  blocks: readonly Block[],
  aliases: readonly Alias[],
): { fidelity: Omit<Fidelity, 'marks' | 'repairs'>; diagnostics: Diagnostic[] } {
  const wordsOfSource = source.flatMap(({ text, line }) => comparable(text).map((one) => ({ text: one, line })));
  const output = blocks.flatMap((block) => {
    const empty = aliases.filter(({ to }) => to === block.id).map(({ number }) => `${number}.`);
    return comparable(printedText(block, empty));
  });
  const { lost, moves, surplus } = settleMoves(differences(wordsOfSource, output));
  const diagnostics = lost.map(({ text, line }) =>
    say(file, 'words-unaccounted', `These words of the source are not in the page: “${text.slice(0, 120)}”.`, line),
  );
  if (surplus.length > 0) {
    const some = surplus.join(' ').slice(0, 120);
    diagnostics.push(say(file, 'words-added', `The page has words that the source has not: “${some}”.`, null));
  }
  const unaccounted = lost.reduce((sum, run) => sum + run.words, 0) + surplus.length;
  return {
    fidelity: { sourceWords: wordsOfSource.length, outputWords: output.length, moves, unaccounted },
    diagnostics,
  };
}

/** Accounts for every word of a text: with every recorded repair made and the marks of the conversion taken off. */
export function account(source: AccountedSource, blocks: readonly Block[], aliases: readonly Alias[]): Account {
  const { rawLines, cleanLines, repairs, marks, file } = source;
  const repaired = rawLines.map((raw, index) => withRepairs(raw, repairs.filter(({ line }) => line === index + 1)));
  const unrecorded = repaired.findIndex((line, index) => line !== cleanLines[index]);
  const wordsOfSource = withoutMarks(cleanLines.join('\n'), marks)
    .split('\n')
    .flatMap((line, index): Word[] => comparable(line).map((text) => ({ text, line: index + 1 })));
  const { fidelity, diagnostics } = accountWords(file, wordsOfSource, blocks, aliases);
  if (unrecorded >= 0) {
    diagnostics.push(say(file, 'unrecorded-repair', 'This line was changed without a record.', unrecorded + 1));
  }
  const { sourceWords, outputWords, moves, unaccounted } = fidelity;
  return {
    fidelity: { sourceWords, outputWords, marks: marks.length, repairs: repairs.length, moves, unaccounted },
    diagnostics,
  };
}

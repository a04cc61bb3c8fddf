import { diffArrays } from 'diff';
import type { Block } from '../model/block.ts';
import type { Diagnostic, Repair } from '../model/diagnostic.ts';
import type { Fidelity } from '../model/document.ts';
import { words } from '../text/words.ts';

export interface Account {
  fidelity: Fidelity;
  diagnostics: Diagnostic[];
}

interface Word {
  text: string;
  line: number;
}

/** Marks of the conversion that are no words of the report: bullets, heading and emphasis marks, link targets. */
const marks: [RegExp, string][] = [
  [/^\s*#{1,6}\s+/, ''],
  [/^\s*[-*+]\s*$/, ''],
  [/^\s*[-*+]\s+(?=\S)/, ''],
  [/^\s*[■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE]\s*/u, ''],
  [/^o\s+(?=\S)/, ''],
  [/\*\*/g, ''],
  [/<\/?(?:b|u|i|sup)>/gi, ''],
  [/\[([^\]]*)\]\([^)\s]*\)/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, '$1'],
];

/** A line without marks, and how many marks it had. The bullet "o" is one only behind another bullet. */
function withoutMarks(line: string): { text: string; count: number } {
  let text = line;
  let count = 0;
  let bulleted = false;
  for (const [pattern, replacement] of marks) {
    if (pattern.source.startsWith('^o') && !bulleted) continue;
    const found = text.match(pattern)?.length ?? 0;
    if (found > 0 && pattern.source.startsWith('^\\s*[-')) bulleted = true;
    count += found;
    text = text.replace(pattern, replacement);
  }
  return { text, count };
}

/** The raw line with its recorded repairs made, in their order. */
function withRepairs(line: string, repairs: readonly Repair[]): string {
  return repairs.reduce((text, { before, after }) => text.replace(before, () => after), line);
}

/** A block's words as they stand in the page, with its labels and the markers of its notes. */
function printedText(block: Block, emptyNumbers: readonly string[]): string {
  const withNotes = block.notes.toReversed().reduce(
    (text, { at, marker }) => text.slice(0, at) + marker + text.slice(at),
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

/** Takes out what was only moved: removed words that reappear, run by run, among the added ones. */
function settleMoves({ removed, added }: ReturnType<typeof differences>) {
  let pool = ` ${added.map(({ text }) => text).join(' ')} `;
  let moves = 0;
  const lost = removed.filter(({ text }) => {
    const place = pool.indexOf(` ${text} `);
    if (place < 0) return true;
    pool = pool.slice(0, place) + pool.slice(place + text.length + 1);
    moves += 1;
    return false;
  });
  return { lost, moves, surplus: words(pool) };
}

/**
 * Aligns the words of a source with the words of its page. With every recorded repair made and the marks
 * of the conversion taken off, what differs must be a move (a footnote to its marker, a caption to its
 * table); anything else is unaccounted for and becomes an error with its line.
 */
export function account(
  rawLines: readonly string[],
  repairs: readonly Repair[],
  blocks: readonly Block[],
  aliases: readonly { number: number; to: string }[],
  file: string,
): Account {
  let markCount = 0;
  const source = rawLines.flatMap((raw, index): Word[] => {
    const repaired = withRepairs(raw, repairs.filter(({ line }) => line === index + 1));
    const { text, count } = withoutMarks(repaired);
    markCount += count;
    return words(text).map((word) => ({ text: word, line: index + 1 }));
  });
  const output = blocks.flatMap((block) => {
    const empty = aliases.filter(({ to }) => to === block.id).map(({ number }) => `${number}.`);
    return words(printedText(block, empty));
  });
  const { lost, moves, surplus } = settleMoves(differences(source, output));
  const diagnostics = lost.map(
    ({ text, line }): Diagnostic => ({
      rule: 'words-unaccounted',
      message: `These words of the source are not in the page: “${text.slice(0, 120)}”.`,
      source: file,
      page: null,
      line,
      severity: 'error',
    }),
  );
  if (surplus.length > 0) {
    diagnostics.push({
      rule: 'words-added',
      message: `The page has words that the source has not: “${surplus.join(' ').slice(0, 120)}”.`,
      source: file,
      page: null,
      line: null,
      severity: 'error',
    });
  }
  const unaccounted = lost.reduce((sum, run) => sum + run.words, 0) + surplus.length;
  return {
    fidelity: {
      sourceWords: source.length,
      outputWords: output.length,
      marks: markCount,
      repairs: repairs.length,
      moves,
      unaccounted,
    },
    diagnostics,
  };
}

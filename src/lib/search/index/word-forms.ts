import { stemOf } from '../words/stem.ts';

/** A word as the library prints it, letters levelled. */
export interface Form {
  text: string;
  stem: string;
  /** Number of paragraphs that have it. */
  count: number;
  /** Whether it is a word of the language, as far as the dictionary knows; others may be misprints. */
  isKnown: boolean;
}

/** How many stems one file of the vocabulary holds. */
const shardSize = 250;

/** The forms of all words by stem, in order. @param counts number of paragraphs by form */
export function formsOf(
  counts: ReadonlyMap<string, number>,
  knows: (word: string) => boolean,
): Form[] {
  const forms = [...counts].map(([text, count]) => {
    return { text, stem: stemOf(text), count, isKnown: knows(text) };
  });
  return forms.sort((a, b) => compare(a.stem, b.stem) || compare(a.text, b.text));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Forms in order, cut into files so that those of one stem stay together. */
export function shardsOf(forms: readonly Form[]): Form[][] {
  const shards: Form[][] = [];
  let [stems, last] = [shardSize, ''];
  for (const form of forms) {
    if (form.stem !== last && ++stems > shardSize) [stems] = [1, shards.push([])];
    shards.at(-1)!.push(form);
    last = form.stem;
  }
  return shards;
}

/** A file of the vocabulary: a line for each form. */
export function writeForms(forms: readonly Form[]): string {
  return forms
    .map(({ text, stem, count, isKnown }) => `${stem} ${text} ${count}${isKnown ? '' : ' ?'}`)
    .join('\n');
}

/** Reads back what `writeForms` wrote. */
export function readForms(file: string): Form[] {
  return file.split('\n').map((line) => {
    const [stem = '', text = '', count, doubt] = line.split(' ');
    return { stem, text, count: Number(count), isKnown: doubt === undefined };
  });
}

/**
 * The files in which a stem, or those that begin with it, can be.
 * @param firsts the first stem of each file, in order
 */
export function shardsFor(firsts: readonly string[], stem: string, isPrefix: boolean): number[] {
  const afterLast = isPrefix ? `${stem}\u{10FFFF}` : stem;
  return firsts.flatMap((first, index) => {
    const next = firsts[index + 1];
    return first <= afterLast && (next === undefined || next > stem) ? [index] : [];
  });
}

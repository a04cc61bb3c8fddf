import type { Diagnostic, Repair } from '../../model/diagnostic.ts';
import type { Correction, KnowsWord, SourceText } from '../../model/source.ts';
import type { Dialect } from '../../markdown/parser.ts';
import { decodeReferences } from './character-references.ts';
import { pagesOfLines } from './page-marks.ts';
import { repairGluedWords, repairTableWords } from './word-repairs.ts';

export interface CleanText {
  /** Lines of the text after repairs; as many as the source has. */
  lines: string[];
  /** Page of each line, from 1; null where the source marks no pages. */
  pages: (number | null)[];
  repairs: Repair[];
  diagnostics: Diagnostic[];
}

interface Substitution {
  rule: string;
  pattern: RegExp;
  replace: (match: RegExpExecArray) => string;
}

const substitutions: Substitution[] = [
  {
    // A superscript that was escaped once too often: `<sup>&</sup>lt;sup>1</sup>`.
    rule: 'escaped-superscript',
    pattern: /<sup>&(?:<\/sup>)?lt;sup>(\d+)<\/sup>/g,
    replace: (match) => `<sup>${match[1]}</sup>`,
  },
  {
    rule: 'formula-pounds',
    pattern: /\$\\pounds\s*([\d.,]+)\$/g,
    replace: (match) => `£${match[1]}`,
  },
];

/** Takes one line and returns it with a substitution made throughout, and what was changed. */
function substitute(line: string, { rule, pattern, replace }: Substitution) {
  const edits: { rule: string; before: string; after: string }[] = [];
  const text = line.replace(pattern, (before, ...groups) => {
    const after = replace([before, ...groups] as unknown as RegExpExecArray);
    edits.push({ rule, before, after });
    return after;
  });
  return { text, edits };
}

function correctionError(source: SourceText, correction: Correction, count: number): Diagnostic {
  return {
    rule: 'correction-place',
    message: `The correction of “${correction.printed}” must match exactly one place; it matches ${count}. Lengthen it or remove it.`,
    source: source.file,
    page: null,
    line: null,
    severity: 'error',
  };
}

/** Line (from 0) where a correction applies; null, with a diagnostic, unless there is exactly one. */
function placeCorrection(source: SourceText, lines: string[], correction: Correction) {
  const hits = lines.flatMap((line, index) => {
    const count = line.split(correction.printed).length - 1;
    return new Array<number>(count).fill(index);
  });
  return hits.length === 1 ? (hits[0] as number) : correctionError(source, correction, hits.length);
}

/**
 * Repairs what the conversion of the source to text has damaged, line by line, and records each
 * repair. Lines keep their numbers. Reviewed corrections go first, then general rules.
 * @param knows whether a word is in the dictionary (British English)
 * @param dialect Markdown has its character references decoded; a text stays as it is
 */
export function clean(source: SourceText, knows: KnowsWord, dialect: Dialect = 'text'): CleanText {
  const lines = source.text.replace(/\r\n?/g, '\n').split('\n');
  const pages = pagesOfLines(lines);
  const repairs: Repair[] = [];
  const diagnostics: Diagnostic[] = [];
  const record = (
    index: number,
    edit: { rule: string; before: string; after: string },
    reason: string | null = null,
  ) => repairs.push({ ...edit, page: pages[index] ?? null, line: index + 1, reason });

  for (const correction of source.corrections) {
    const place = placeCorrection(source, lines, correction);
    if (typeof place !== 'number') {
      diagnostics.push(place);
      continue;
    }
    const { printed, corrected, why } = correction;
    lines[place] = (lines[place] as string).replace(printed, () => corrected);
    record(place, { rule: 'correction', before: printed, after: corrected }, why);
  }
  const attested = lines.join('\n');
  lines.forEach((original, index) => {
    let line = original;
    for (const rule of substitutions) {
      const done = substitute(line, rule);
      line = done.text;
      done.edits.forEach((edit) => record(index, edit));
    }
    if (dialect === 'markdown') {
      const done = decodeReferences(line);
      line = done.text;
      done.edits.forEach((edit) => record(index, edit));
    }
    for (const repair of [repairTableWords, repairGluedWords]) {
      const done = repair(line, attested, knows);
      line = done.text;
      done.edits.forEach((edit) => record(index, edit));
    }
    lines[index] = line;
  });
  return { lines, pages, repairs, diagnostics };
}

import { parseArgs } from 'node:util';
import type { Block } from '../../../src/lib/model/block.ts';
import type { LibraryDocument, Section } from '../../../src/lib/model/document.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { SourceError } from '../../../src/lib/model/diagnostic.ts';
import { withEmptyCache } from '../../io/cache/cache.ts';
import { loadDictionary } from '../../io/dictionary.ts';
import { formatDiagnostic } from '../../io/terminal/print-diagnostics.ts';
import { unpackWhole } from '../../io/pdf/whole-inflate.ts';
import { readSeeds } from '../../io/seeds/read-seeds.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: process.env['CORPUS_DIR'] ?? '' } },
});

const aboutNumbers =
  /^(?:missing-number|number-out-of-order|unclear-number|empty-number|second-sequence)$/;

/** Grades of judged sections, read from the headings or lines of the sections and not from a table. */
function sectionGrades(sections: readonly Section[]): Map<string, string> {
  return new Map(
    sections.flatMap(({ area, grade, children }) => [
      ...(area !== null && grade !== null ? [[area, grade] as const] : []),
      ...sectionGrades(children),
    ]),
  );
}

/** Areas whose grade the table and the section tell, and those of them where the two differ. */
function crossCheck({ meta, sections }: LibraryDocument) {
  const told = sectionGrades(sections);
  const both = meta.judgements.filter(({ area }) => told.has(area));
  const differing = both.filter(({ area, grade }) => told.get(area) !== grade);
  return { grades: meta.judgements.length, both: both.length, differing: differing.length };
}

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((one) => [one, ...allSections(one.children)]);

/** Areas that the report grades and that have not one section with that grade; an overall grade has none. */
function unsectioned({ meta, sections }: LibraryDocument): string[] {
  const judged = allSections(sections).filter(({ area }) => area !== null);
  return meta.judgements.flatMap(({ area, grade }) => {
    const own = judged.filter((one) => one.area === area);
    if (area === 'overall' || (own.length === 1 && own[0]?.grade === grade)) return [];
    const found = own.length === 0 ? 'none' : own.map((one) => one.grade ?? 'no grade').join(', ');
    return [`section ${area}: ${grade} expected, ${found} found`];
  });
}

const isNumbered = ({ kind, number }: Block): boolean => kind === 'paragraph' && number !== null;

/** What a reader should compare with the file: texts not found again, words that moved, borders in doubt. */
const aboutWords = /^(?:not-found-again|words-moved|begins-within-line|join-in-doubt)$/;

/** Why a document is no plain success, in words. */
function exceptionsOf(document: LibraryDocument): string[] {
  const { meta, blocks, diagnostics, fidelity } = document;
  const { differing } = crossCheck(document);
  const found: [boolean, string][] = [
    [!blocks.some(isNumbered), 'no numbered paragraph'],
    [meta.authority === null, 'no authority'],
    [meta.inspectionStart === null, 'no dates'],
    [meta.leadInspectors.length === 0, 'no lead inspector'],
    [meta.judgements.length === 0, 'no grade'],
    [differing > 0, `${differing} grades differ between table and section`],
    [fidelity.unaccounted > 0, `${fidelity.unaccounted} words unaccounted for`],
  ];
  const numbers = diagnostics.filter(
    ({ rule }) => aboutNumbers.test(rule) || aboutWords.test(rule),
  );
  return [
    ...found.filter(([holds]) => holds).map(([, text]) => text),
    ...unsectioned(document),
    ...numbers.map(({ page, message }) => `page ${page}: ${message}`),
  ];
}

/** Converts a folder of reports and prints what came of it, with every exception; exits 1 if words were lost. */
async function run(): Promise<number> {
  if (values.corpus === '') {
    console.log('Skipped: set CORPUS_DIR to the folder of reports.');
    return 0;
  }
  const { sources, errors } = await readSeeds(values.corpus);
  const knows = loadDictionary();
  const sum = {
    documents: 0,
    paragraphs: 0,
    words: 0,
    unaccounted: 0,
    grades: 0,
    both: 0,
    differing: 0,
    sections: 0,
    judged: 0,
    texts: 0,
    unfound: 0,
    unmoved: 0,
  };
  errors.forEach((error) => console.log(formatDiagnostic(error)));
  for (const source of sources) {
    try {
      const { document } = convertSource(source, knows);
      const { grades, both, differing } = crossCheck(document);
      sum.documents += 1;
      sum.paragraphs += document.meta.paragraphs;
      sum.words += document.fidelity.sourceWords;
      sum.unaccounted += document.fidelity.unaccounted;
      sum.texts += document.blocks.length;
      sum.unfound += document.diagnostics.filter(({ rule }) => rule === 'not-found-again').length;
      sum.unmoved += Number(!document.diagnostics.some(({ rule }) => rule === 'words-moved'));
      sum.grades += grades;
      sum.both += both;
      sum.differing += differing;
      const graded = document.meta.judgements.filter(({ area }) => area !== 'overall').length;
      sum.judged += graded;
      sum.sections += graded - unsectioned(document).length;
      exceptionsOf(document).forEach((text) => console.log(`${source.file}  ${text}`));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      error.diagnostics.forEach((one) => console.log(formatDiagnostic(one)));
    }
  }
  console.log(
    `${sum.sections} of ${sum.judged} areas of judgement have one section with their grade`,
  );
  const { user, system } = process.cpuUsage();
  console.log(`${sum.documents} of ${sources.length + errors.length} files converted`);
  console.log(
    `${sum.paragraphs} numbered paragraphs; ${sum.words} words, ${sum.unaccounted} unaccounted for`,
  );
  console.log(
    `${sum.texts} texts, ${sum.unfound} not found whole by the second reading; ${sum.unmoved} documents without words moved but notes and captions`,
  );
  console.log(`${sum.grades} grades, ${sum.both} told twice, ${sum.differing} of them differing`);
  console.log(`${((user + system) / 1e6 / sum.documents).toFixed(2)} s CPU a document`);
  return sum.unaccounted === 0 ? 0 : 1;
}

unpackWhole();
// What was read of a PDF before would make the figures of a second run too small.
process.exitCode = await withEmptyCache(run);

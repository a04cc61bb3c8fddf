import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convertInProcess, documentsOf } from '../../../src/lib/convert/in-process.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { loadDictionary } from '../../io/dictionary.ts';
import { readSeeds } from '../../io/seeds/read-seeds.ts';
import { compareWithTruth, type Truth } from './compare-with-truth.ts';
import { onceWrong, reportName } from './once-wrong.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env['CORPUS_DIR'] ?? '' },
    truth: { type: 'string' },
  },
});

/** Texts of a document that the second reading doesn't find in one piece. */
const notInDrawing = ({ diagnostics }: LibraryDocument): string[] =>
  diagnostics
    .filter(({ rule }) => rule === 'not-found-again')
    .map(({ page, anchor, message }) => `page ${page} #${anchor}: ${message}`);

/** The documents of a corpus that are asked about, by the names of their reports. */
async function documentsOfReports(
  names: ReadonlySet<string>,
): Promise<Map<string, LibraryDocument>> {
  const seeds = await readSeeds(values.corpus);
  const sources = seeds.sources.filter(({ file }) => names.has(reportName(file)));
  const library = await convertInProcess(sources, [], loadDictionary(), {
    previous: new Map(),
    today: '2000-01-01',
    lossReason: null,
    publish: false,
  });
  return new Map(documentsOf(library).map((one) => [reportName(one.meta.source.file), one]));
}

const nameOf = ({ file }: Truth): string => reportName(file.replace(/^corpus\//, ''));

/** Prints what of a report agrees with its facts. @returns how much doesn't */
function tellTruth(truth: Truth, document: LibraryDocument | undefined): number {
  if (document === undefined) {
    console.log(`${truth.file} | not converted`);
    return 1;
  }
  const { metadata, numbered, samples } = compareWithTruth(truth, document);
  const unfound = notInDrawing(document);
  const score = ({ checked, failures }: typeof metadata) =>
    `${checked - failures.length} of ${checked}`;
  const scores = [metadata, numbered, samples].map(score);
  console.log([truth.file, ...scores, document.fidelity.unaccounted, unfound.length].join(' | '));
  const failures = [metadata, numbered, samples].flatMap((one) => one.failures);
  [...failures, ...unfound].forEach((failure) => console.log(`    ${failure}`));
  return failures.length + unfound.length;
}

/** Prints whether what was read wrongly once is right. @returns how much isn't */
function tellOnceWrong(documents: ReadonlyMap<string, LibraryDocument>): number {
  console.log('once read wrongly | what is right | whether it is');
  const wrong = onceWrong.filter(({ file, what, holds }) => {
    const document = documents.get(file);
    const isRight = document !== undefined && holds(document);
    const answer = document === undefined ? 'not in the corpus' : isRight ? 'yes' : 'NO';
    console.log([file, what, answer].join(' | '));
    return document !== undefined && !isRight;
  });
  return wrong.length;
}

/**
 * Prints, for each report whose facts are known, what the conversion got right and what not, and whether what
 * was read wrongly once is right; exits 1 if anything is not.
 */
async function run(): Promise<number> {
  const file = values.truth ?? join(values.corpus, '../truth/pdf-open.json');
  if (values.corpus === '') {
    console.log('Skipped: set CORPUS_DIR to the folder of reports.');
    return 0;
  }
  const { reports } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { reports: Truth[] })
    : { reports: [] };
  if (reports.length === 0) console.log(`No facts: name their file with --truth (${file}).`);
  const names = [...reports.map(nameOf), ...onceWrong.map((row) => row.file)];
  const documents = await documentsOfReports(new Set(names));
  console.log(
    'report | metadata | numbered paragraphs | samples | words unaccounted for | texts not found in its drawing',
  );
  let wrong = 0;
  for (const truth of reports) wrong += tellTruth(truth, documents.get(nameOf(truth)));
  wrong += tellOnceWrong(documents);
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await run();

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convertInProcess, documentsOf } from '../../../src/lib/convert/in-process.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { loadDictionary } from '../../io/dictionary.ts';
import { readSeeds } from '../../io/seeds/read-seeds.ts';
import { compareWithTruth, type Truth } from './compare-with-truth.ts';

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

/** Prints, for each report whose facts are known, what the conversion got right and what not; exits 1 if anything. */
async function run(): Promise<number> {
  const file = values.truth ?? join(values.corpus, '../truth/pdf-open.json');
  if (values.corpus === '' || !existsSync(file)) {
    console.log(
      'Skipped: set CORPUS_DIR to the folder of reports, and --truth to the file of facts.',
    );
    return 0;
  }
  const { reports } = JSON.parse(readFileSync(file, 'utf8')) as { reports: Truth[] };
  const wanted = new Set(reports.map((one) => one.file.replace(/^corpus\//, '')));
  const seeds = await readSeeds(values.corpus);
  const sources = seeds.sources.filter((source) => wanted.has(source.file));
  const library = await convertInProcess(sources, [], loadDictionary(), {
    previous: new Map(),
    today: '2000-01-01',
    lossReason: null,
    publish: false,
  });
  const byFile = new Map(
    documentsOf(library).map((one): [string, LibraryDocument] => [one.meta.source.file, one]),
  );
  let wrong = 0;
  console.log(
    'report | metadata | numbered paragraphs | samples | words unaccounted for | texts not found in its drawing',
  );
  for (const truth of reports) {
    const document = byFile.get(truth.file.replace(/^corpus\//, ''));
    if (document === undefined) {
      console.log(`${truth.file} | not converted`);
      wrong += 1;
      continue;
    }
    const { metadata, numbered, samples } = compareWithTruth(truth, document);
    const unfound = notInDrawing(document);
    const score = ({ checked, failures }: typeof metadata) =>
      `${checked - failures.length} of ${checked}`;
    console.log(
      [
        truth.file,
        score(metadata),
        score(numbered),
        score(samples),
        document.fidelity.unaccounted,
        unfound.length,
      ].join(' | '),
    );
    const failures = [metadata, numbered, samples].flatMap((one) => one.failures);
    [...failures, ...unfound].forEach((failure) => console.log(`    ${failure}`));
    wrong += failures.length + unfound.length;
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await run();

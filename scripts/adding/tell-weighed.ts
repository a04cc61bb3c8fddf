import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import { formatDiagnostic } from '../io/terminal/print-diagnostics.ts';
import { wrap } from './colours.ts';
import type { Outcome } from './print-table.ts';
import { doubtsOf, understoodOf } from './understood.ts';
import type { Weighed } from './weigh-files.ts';

/** Says what is wrong with a file, and that it was not added. */
export function tellBad(file: string, errors: readonly Diagnostic[]): Outcome {
  errors.forEach((error) => console.error(wrap(formatDiagnostic(error), '')));
  return { file, result: 'not added', counts: null, note: errors[0]?.rule ?? '' };
}

/** Says what was understood of one file, and what becomes of it. */
export function tellWeighed({ found, verdict, slug }: Weighed): Outcome {
  const { path } = found;
  console.log(`\n${path}`);
  if (verdict.kind === 'bad') return tellBad(path, verdict.errors);
  if (verdict.kind === 'held') {
    verdict.remarks.forEach((remark) => console.log(wrap(remark, '  ')));
    return { file: path, result: 'held', counts: null, note: verdict.slug };
  }
  const { document } = verdict;
  const { paragraphs, judgements } = document.meta;
  understoodOf(document).forEach((line) => console.log(wrap(line, '  ')));
  const counts = [paragraphs, judgements.length, doubtsOf(document).length] as const;
  return { file: path, result: 'added', counts, note: slug ?? '' };
}

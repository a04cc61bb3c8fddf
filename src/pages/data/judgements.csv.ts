import { allDocuments } from '../../collections.ts';
import { toCsv } from '../../lib/data/csv.ts';
import { judgementColumns, judgementRows } from '../../lib/data/judgement-row.ts';
import { textFile } from '../../lib/data/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  const rows = judgementRows(await allDocuments(), place);
  return textFile(toCsv(judgementColumns, rows), 'text/csv');
}

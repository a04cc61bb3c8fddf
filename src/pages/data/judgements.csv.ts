import { allDocuments } from '../../content/library.ts';
import { toCsv } from '../../lib/data/files/csv.ts';
import { judgementColumns, judgementRows } from '../../lib/data/rows/judgement-row.ts';
import { textFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  const rows = judgementRows(await allDocuments(), place);
  return textFile(toCsv(judgementColumns, rows), 'text/csv');
}

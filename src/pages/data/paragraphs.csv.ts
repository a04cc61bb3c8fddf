import { allDocuments } from '../../collections.ts';
import { toCsv } from '../../lib/data/csv.ts';
import { paragraphColumns, paragraphRows } from '../../lib/data/paragraph-row.ts';
import { textFile } from '../../lib/data/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  const rows = paragraphRows(await allDocuments(), place);
  return textFile(toCsv(paragraphColumns, rows), 'text/csv');
}

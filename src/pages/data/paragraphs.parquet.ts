import { allDocuments } from '../../content/library.ts';
import { paragraphFields } from '../../lib/data/files/fields.ts';
import { toParquet } from '../../parquet-file.ts';
import { parquetType } from '../../lib/data/files/published-files.ts';
import { paragraphColumns, paragraphRows } from '../../lib/data/rows/paragraph-row.ts';
import { place } from '../../site.ts';

export async function GET() {
  const rows = paragraphRows(await allDocuments(), place);
  return new Response(toParquet(paragraphColumns, rows, paragraphFields), {
    headers: { 'Content-Type': parquetType },
  });
}

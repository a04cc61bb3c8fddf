import { allDocuments } from '../../content/library.ts';
import { councilsWithPages } from '../../lib/library/councils.ts';
import { authorityRow } from '../../lib/data/rows/authority-row.ts';
import { bySlug } from '../../lib/data/rows/report-row.ts';
import { jsonFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  const councils = councilsWithPages(await allDocuments());
  return jsonFile(councils.map((council) => authorityRow(council, place)).sort(bySlug));
}

import { allDocuments } from '../../collections.ts';
import { councilsWithPages } from '../../lib/councils.ts';
import { authorityRow } from '../../lib/data/authority-row.ts';
import { bySlug } from '../../lib/data/report-row.ts';
import { jsonFile } from '../../lib/data/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  const councils = councilsWithPages(await allDocuments());
  return jsonFile(councils.map((council) => authorityRow(council, place)).sort(bySlug));
}

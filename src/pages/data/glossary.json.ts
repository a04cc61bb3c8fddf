import { allSenses } from '../../glossary.ts';
import { glossaryRow } from '../../lib/data/glossary-row.ts';
import { jsonFile } from '../../lib/data/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  return jsonFile((await allSenses()).map((sense) => glossaryRow(sense, place)));
}

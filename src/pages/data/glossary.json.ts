import { allSenses } from '../../content/defined-senses.ts';
import { glossaryRow } from '../../lib/data/rows/glossary-row.ts';
import { jsonFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  return jsonFile((await allSenses()).map((sense) => glossaryRow(sense, place)));
}

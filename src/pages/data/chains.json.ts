import { allChains } from '../../content/chains.ts';
import { chainRow } from '../../lib/data/rows/chain-row.ts';
import { jsonFile } from '../../lib/data/files/response.ts';

export async function GET() {
  return jsonFile((await allChains()).map(chainRow));
}

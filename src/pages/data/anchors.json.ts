import { allLedgers } from '../../collections.ts';
import { anchorRows } from '../../lib/data/anchor-row.ts';
import { jsonFile } from '../../lib/data/response.ts';

export const GET = async () => jsonFile(anchorRows([...(await allLedgers()).values()]));

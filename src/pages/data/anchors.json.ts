import { allLedgers } from '../../content/library.ts';
import { anchorRows } from '../../lib/data/rows/anchor-row.ts';
import { jsonFile } from '../../lib/data/files/response.ts';

export const GET = async () => jsonFile(anchorRows([...(await allLedgers()).values()]));

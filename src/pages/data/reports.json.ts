import { allDocuments } from '../../collections.ts';
import { reportRows } from '../../lib/data/report-row.ts';
import { jsonFile } from '../../lib/data/response.ts';
import { place } from '../../site.ts';

export const GET = async () => jsonFile(reportRows(await allDocuments(), place));

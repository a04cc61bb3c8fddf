import { allAdded, allDocuments } from '../../content/library.ts';
import { reportRows } from '../../lib/data/rows/report-row.ts';
import { jsonFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

export const GET = async () => jsonFile(reportRows(await allDocuments(), place, await allAdded()));

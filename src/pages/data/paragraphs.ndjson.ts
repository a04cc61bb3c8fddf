import { allDocuments } from '../../content/library.ts';
import { paragraphRows } from '../../lib/data/rows/paragraph-row.ts';
import { ndjsonFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

export const GET = async () => ndjsonFile(paragraphRows(await allDocuments(), place));

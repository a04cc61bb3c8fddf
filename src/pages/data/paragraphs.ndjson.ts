import { allDocuments } from '../../collections.ts';
import { paragraphRows } from '../../lib/data/paragraph-row.ts';
import { ndjsonFile } from '../../lib/data/response.ts';
import { place } from '../../site.ts';

export const GET = async () => ndjsonFile(paragraphRows(await allDocuments(), place));

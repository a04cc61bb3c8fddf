import { currentVersion } from '../../content/library.ts';
import { jsonFile } from '../../lib/data/files/response.ts';

export const GET = async () => jsonFile(await currentVersion());

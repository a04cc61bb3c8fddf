import { dataPackage } from '../../lib/data/files/data-package.ts';
import { jsonFile } from '../../lib/data/files/response.ts';
import { library } from '../../site.ts';

export const GET = () => jsonFile(dataPackage(library.name));

import { dataPackage } from '../../lib/data/data-package.ts';
import { jsonFile } from '../../lib/data/response.ts';
import { library } from '../../site.ts';

export const GET = () => jsonFile(dataPackage(library.name));

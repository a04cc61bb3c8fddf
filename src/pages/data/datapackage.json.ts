import { allDocuments, allThemes, currentVersion } from '../../content/library.ts';
import { dataPackage } from '../../lib/data/files/data-package.ts';
import { jsonFile } from '../../lib/data/files/response.ts';
import { homePath } from '../../lib/url.ts';
import { library, publicUrl } from '../../site.ts';

export async function GET() {
  const reports = (await allDocuments()).map(({ meta }) => meta);
  const themes = (await allThemes()).map(({ slug }) => slug).sort();
  const version = await currentVersion();
  return jsonFile(dataPackage(library.name, version, reports, themes, publicUrl(homePath)));
}

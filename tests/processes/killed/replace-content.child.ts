import { replaceContent } from '../../../scripts/io/content-store.ts';
import { versionOf } from '../content-versions.ts';

const [folder, version] = process.argv.slice(2) as [string, string];
process.stdout.write('ready\n');
replaceContent(folder, versionOf(version));

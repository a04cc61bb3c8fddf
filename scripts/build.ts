/** Converts the sources, builds the site and its search index: `npm run build [-- folder]`, `dist` if none is named. */
import { buildLibrary } from './io/site/build-library.ts';

process.exitCode = await buildLibrary(process.argv[2]);

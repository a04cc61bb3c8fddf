/** Converts the sources, builds the site and its search index: `npm run build`. */
import { buildLibrary } from './io/run.ts';

process.exitCode = await buildLibrary();

/** Converts the sources, builds the site and its search index: `npm run build`. */
import { buildLibrary } from './io/terminal/run.ts';

process.exitCode = await buildLibrary();

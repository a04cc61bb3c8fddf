/** The main job: converts the seeds, builds the site and its search index, and serves it. */
import { endWithNpm } from './io/terminal/end-with-npm.ts';
import { buildLibrary } from './io/site/build-library.ts';
import { checkFree, listenerFrom, serveSite } from './io/site/serve-site.ts';

endWithNpm();

try {
  const listener = listenerFrom(process.env);
  await checkFree(listener);
  process.exitCode = await buildLibrary();
  if (process.exitCode === 0) await serveSite('dist', listener);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Serves a built site: `node scripts/serve.ts [folder]`, `dist` if none is named. */
import { endWithNpm } from './io/terminal/end-with-npm.ts';
import { listenerFrom, serveSite } from './io/site/serve-site.ts';

endWithNpm();

try {
  await serveSite(process.argv[2] ?? 'dist', listenerFrom(process.env));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

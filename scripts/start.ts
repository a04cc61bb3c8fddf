import { buildLibrary } from './io/site/build-library.ts';
import { checkFree, listenerFrom, serveSite } from './io/site/serve-site.ts';
import { run } from './io/terminal/command.ts';
import { endWithNpm } from './io/terminal/end-with-npm.ts';

endWithNpm();

await run(
  {
    name: 'npm start',
    does: 'The main job: converts the sources, builds the site and its search index, and serves it.',
    takes: null,
    options: {},
    help: {},
    example: 'PORT=8080 npm start',
  },
  async () => {
    const listener = listenerFrom(process.env);
    await checkFree(listener);
    const code = await buildLibrary();
    if (code === 0) await serveSite('dist', listener);
    return code;
  },
);

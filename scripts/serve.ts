import { listenerFrom, serveSite } from './io/site/serve-site.ts';
import { run } from './io/terminal/command.ts';
import { endWithNpm } from './io/terminal/end-with-npm.ts';

endWithNpm();

await run(
  {
    name: 'npm run serve',
    does: 'Serves a built site, the newest build at any time, as a web server would.',
    takes: '[FOLDER]',
    options: {},
    help: {},
    example: 'HOST=0.0.0.0 PORT=8080 npm run serve',
  },
  async ({ positionals }) => {
    await serveSite(positionals[0] ?? 'dist', listenerFrom(process.env));
    return 0;
  },
);

import { buildLibrary } from './io/site/build-library.ts';
import { run } from './io/terminal/command.ts';

await run(
  {
    name: 'npm run build',
    does: 'Converts the sources, builds the site and its search index, and puts it in place when it is whole.',
    takes: '[FOLDER]',
    options: {},
    help: {},
    example: 'BASE=/inspections/ SITE=https://example.org npm run build',
  },
  ({ positionals }) => buildLibrary(positionals[0]),
);

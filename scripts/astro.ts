/** Astro's own commands, in the environment that the library wants: `node scripts/astro.ts dev`. */
import { checkWritten } from '../src/content/read-written.ts';
import { contentFolder } from './io/content-folder.ts';
import { recover } from './io/content-store.ts';
import { settingsOf } from './io/site/settings.ts';
import { run } from './io/terminal/command.ts';
import { endWithNpm } from './io/terminal/end-with-npm.ts';
import { astroProgram, runNode } from './io/terminal/run.ts';

endWithNpm();

/** Runs Astro, once its settings are known to be right and nothing waits to be completed. */
function astro(args: string[]): Promise<number> {
  settingsOf(process.env);
  checkWritten();
  const recovered = recover(contentFolder());
  if (recovered !== null) console.error(recovered);
  return runNode([astroProgram(), ...args]);
}

await run(
  {
    name: 'npm run dev',
    does: 'The site with live reload, from the content as it was converted last. Search needs npm run build.',
    takes: '[options of astro dev]',
    options: {},
    help: {},
    example: 'npm run dev -- --port 8080',
    passesOn: true,
  },
  ({ positionals }) => astro(positionals),
);

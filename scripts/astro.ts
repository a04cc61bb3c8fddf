/** Astro's own commands, in the environment that the library wants: `node scripts/astro.ts dev`. */
import { contentFolder } from './io/content-folder.ts';
import { recover } from './io/content-store.ts';
import { loadSettings } from './io/terminal/command.ts';
import { endWithNpm } from './io/terminal/end-with-npm.ts';
import { astroProgram, runNode } from './io/terminal/run.ts';

endWithNpm();
loadSettings();

const recovered = recover(contentFolder());
if (recovered !== null) console.error(recovered);

process.exitCode = await runNode([astroProgram(), ...process.argv.slice(2)]);

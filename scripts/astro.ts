/** Astro's own commands, in the environment that the library wants: `node scripts/astro.ts dev`. */
import { recover } from './io/content-store.ts';
import { endWithNpm } from './io/terminal/end-with-npm.ts';
import { astroProgram, runNode } from './io/terminal/run.ts';

endWithNpm();

const recovered = recover(process.env['CONTENT_DIR'] ?? 'content');
if (recovered !== null) console.error(recovered);

process.exitCode = await runNode([astroProgram(), ...process.argv.slice(2)]);

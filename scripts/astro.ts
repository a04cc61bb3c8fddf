/** Astro's own commands, in the environment that the library wants: `node scripts/astro.ts dev`. */
import { recover } from './io/content-store.ts';
import { endWithNpm } from './io/end-with-npm.ts';
import { astroProgram, runNode } from './io/run.ts';

endWithNpm();

const recovered = recover(process.env['CONTENT_DIR'] ?? 'content');
if (recovered !== null) console.error(recovered);

process.exitCode = await runNode([astroProgram(), ...process.argv.slice(2)]);

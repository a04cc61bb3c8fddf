/** Astro's own commands, in the environment that the library wants: `node scripts/astro.ts dev`. */
import { astroProgram, runNode } from './io/run.ts';

process.exitCode = await runNode([astroProgram(), ...process.argv.slice(2)]);

import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../io/terminal/command.ts';
import { missingBuilds, type LockedPackages } from './missing-builds.ts';

const file = 'package-lock.json';

function complete(): number {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: LockedPackages };
  const missing = missingBuilds(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing });
  const packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  for (const place of Object.keys(missing)) console.log(`added ${place}`);
  console.log(`${Object.keys(missing).length} builds for other platforms added to ${file}`);
  return 0;
}

await run(
  {
    name: 'npm run complete-lock',
    does: 'Names in package-lock.json the builds for other platforms that npm left out.',
    takes: null,
    options: {},
    help: {},
    example: 'npm run complete-lock',
  },
  complete,
);

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertFixture, fixtures } from './golden.ts';

// Run by hand after a deliberate change; the diff is then read like any other.
for (const name of readdirSync(fixtures)) {
  const { blocks, mdx } = convertFixture(name);
  writeFileSync(join(fixtures, name, 'blocks.tsv'), blocks);
  writeFileSync(join(fixtures, name, 'output.mdx'), mdx);
}

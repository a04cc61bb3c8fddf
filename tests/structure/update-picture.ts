/** Draws the picture in docs/architecture.md anew, from the imports. */
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { arrows, draw, roomOf } from './rooms.ts';
import { readFiles, root } from './sources.ts';

const page = posix.join(root, 'docs/architecture.md');
const picture = draw(
  arrows(readFiles(/^(src|scripts)\/(?!bench\/tools\/).*\.(ts|astro)$/), roomOf),
);
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace(/(```mermaid\n)[\s\S]*?(\n```)/, `$1${picture}$2`),
);

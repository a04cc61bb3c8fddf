import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertFixture, fixtures } from './golden.ts';

describe('conversion of real passages', () => {
  it.each(readdirSync(fixtures))('%s', (name) => {
    const { blocks, mdx } = convertFixture(name);
    expect(blocks).toBe(readFileSync(join(fixtures, name, 'blocks.tsv'), 'utf8'));
    expect(mdx).toBe(readFileSync(join(fixtures, name, 'output.mdx'), 'utf8'));
  });
});

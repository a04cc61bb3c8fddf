import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(name, 'utf8');

it('the software’s citation has the version and the licence of its package, and what the format requires', () => {
  const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
  const { version, license } = JSON.parse(read('package.json')) as Record<string, string>;
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', version, license });
  for (const field of ['message', 'title', 'authors']) expect(citation[field]).toBeTruthy();
});

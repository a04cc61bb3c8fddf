import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { chainFileSchema, type Chain } from '../lib/model/chain.ts';

/**
 * Reads the chains of a folder.
 * @throws Error that names the file and what is wrong in it
 */
export function readChains(folder: string): Chain[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const file = path.join(folder, name);
    const parsed = chainFileSchema.safeParse(parse(readFileSync(file, 'utf8')));
    if (parsed.success)
      return parsed.data.chains.map((chain) => ({ ...chain, authority: parsed.data.authority }));
    const issues = parsed.error.issues.map(({ path: at, message }) => `${at.join(' › ')}: ${message}`);
    throw new Error(`${file}: ${issues.join('; ')}`);
  });
}

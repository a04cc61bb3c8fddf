import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chainFileSchema, type Chain } from '../lib/model/chain.ts';
import { readYaml, WrittenError } from './written-yaml.ts';

/**
 * Reads the chains of a folder.
 * @throws Error that names file and line, what is wrong, and what to do
 */
export function readChains(folder: string): Chain[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => {
    const file = path.join(folder, name);
    if (!name.endsWith('.yaml'))
      throw new WrittenError(file, null, 'only chains (.yaml) stand here. Rename or remove it.');
    const { authority, chains } = readYaml(file, readFileSync(file, 'utf8'), chainFileSchema);
    return chains.map((chain) => ({ ...chain, authority }));
  });
}

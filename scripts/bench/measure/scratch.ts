import { join } from 'node:path';

/** A path in the folder where benchmarks put what they install and build. */
export function scratch(...parts: string[]): string {
  return join('.cache/bench', ...parts);
}

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scratch } from '../measure/scratch.ts';

/** Whether what is installed is what the lock says. */
function isInstalled(home: string, lock: string): boolean {
  const installed = join(home, 'package-lock.json');
  if (!existsSync(join(home, 'node_modules/.package-lock.json'))) return false;
  return readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8');
}

function npmInstall(cwd: string): Promise<number> {
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const child =
    npm === undefined
      ? spawn('npm', args, { cwd, stdio: 'inherit' })
      : spawn(process.execPath, [npm, ...args], { cwd, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Installs another tool from its lock into a folder of its own, unless it is there already.
 * @param folder of its manifest in `scripts/bench/tools`
 * @returns where it is installed
 * @throws Error if npm can't install it
 */
export async function install(folder: string): Promise<string> {
  const source = resolve(import.meta.dirname, '../tools', folder);
  const home = scratch('tools', folder);
  if (isInstalled(home, join(source, 'package-lock.json'))) return home;
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(source, file), join(home, file));
  if ((await npmInstall(home)) === 0) return home;
  throw new Error(
    `${folder} could not be installed into ${home}. It comes from npm: is the registry within reach?`,
  );
}

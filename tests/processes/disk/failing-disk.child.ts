/**
 * Loaded before a command (`--import`): below a folder (`DISK`) the disk takes so many changes (`DISK_TAKES`)
 * and is full from then on; in threads a disk that gets full is so from the start. Counts them in `DISK_COUNT`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const { DISK = '', DISK_TAKES = '0', DISK_COUNT } = process.env;
let taken = 0;

type Call = (...args: unknown[]) => unknown;

function refuse(name: string, path: string): never {
  const message = `ENOSPC: no space left on device, ${name} '${path}'`;
  throw Object.assign(new Error(message), { code: 'ENOSPC', path, syscall: name });
}

/** Makes a function that needs space ask the disk first. @param at which argument is the path */
function guard(name: 'writeFileSync' | 'copyFileSync' | 'mkdirSync', at: number): void {
  const own = fs[name] as Call;
  (fs as unknown as Record<string, Call>)[name] = (...args) => {
    const path = resolve(String(args[at]));
    if (!path.startsWith(DISK)) return own(...args);
    const isThere = name === 'mkdirSync' && fs.existsSync(path);
    const isFull = isMainThread ? taken >= Number(DISK_TAKES) : DISK_TAKES !== 'Infinity';
    if (!isThere && isFull) refuse(name, path);
    if (!isThere) taken += 1;
    return own(...args);
  };
}

guard('writeFileSync', 0);
guard('copyFileSync', 1);
guard('mkdirSync', 0);
syncBuiltinESMExports();
if (isMainThread && DISK_COUNT) {
  process.on('exit', () => {
    const file = fs.openSync(DISK_COUNT, 'w');
    fs.writeSync(file, String(taken));
    fs.closeSync(file);
  });
}

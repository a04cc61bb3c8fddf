/**
 * Loaded before a command (`--import`): ends it hard after so many changes of files (`LAST_CHANGE`), and
 * writes what they were until then (`CHANGES`).
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

type Call = (...args: unknown[]) => unknown;

const { LAST_CHANGE = '0', CHANGES } = process.env;
const changes: string[] = [];
const names = ['mkdirSync', 'writeFileSync', 'copyFileSync', 'renameSync', 'rmSync'] as const;
const write = fs.writeFileSync;
const tell = (): void => {
  if (CHANGES) write(CHANGES, changes.join(' '));
};

for (const name of names) {
  const own = fs[name] as Call;
  (fs as unknown as Record<string, Call>)[name] = (...args) => {
    const result = own(...args);
    if (!isMainThread) return result;
    changes.push(String(args[1]).endsWith('/content/.journal.json') ? 'journal' : name);
    if (changes.length === Number(LAST_CHANGE)) {
      tell();
      process.kill(process.pid, 'SIGKILL');
    }
    return result;
  };
}
syncBuiltinESMExports();
if (isMainThread) process.on('exit', tell);

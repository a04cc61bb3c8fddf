import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const program = `
  import { endWithNpm } from '${resolve('scripts/io/terminal/end-with-npm.ts')}';
  endWithNpm();
  setInterval(() => undefined, 1000);
  console.log(process.pid);
`;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('a program that npm started ends when the shell that npm started it in is killed', async () => {
  // The command after it keeps the shell from handing itself over to the program.
  const shell = spawn(
    'sh',
    ['-c', '"$0" --input-type=module-typescript -e "$1"; true', process.execPath, program],
    {
      env: { ...process.env, npm_lifecycle_event: 'start' },
    },
  );
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  expect(isRunning(pid)).toBe(true);
  shell.kill('SIGTERM');
  await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
});

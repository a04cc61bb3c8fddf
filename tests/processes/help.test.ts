import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** The project's own commands, and what npm starts for each. */
const commands = Object.entries(manifest.scripts)
  .filter(([, line]) => line.startsWith('node scripts/'))
  .map(([name, line]) => ({ name, args: line.split(' ').slice(1) }));
/** They hand on what is typed to another program. */
const handOn = ['dev', 'bench'];

function said(args: readonly string[]): Promise<{ code: unknown; text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, text: stdout + stderr }),
    );
  });
}

describe('every command', () => {
  it('answers --help with what it does and an example', async () => {
    expect(commands.length).toBeGreaterThan(15);
    for (const { name, args } of commands) {
      const { code, text } = await said([...args, '--help']);
      expect(text, name).toMatch(/\n\nFor example: .*npm (?:run [\w-]+|start|test)/);
      expect(code, name).toBe(0);
    }
  });

  it('says in two sentences what is wrong with an option, and shows no stack', async () => {
    for (const { name, args } of commands.filter(({ name: one }) => !handOn.includes(one))) {
      const { code, text } = await said([...args, '--nosuch']);
      expect(text, name).toMatch(
        /^Unknown option '--nosuch'\.\n.* -- --help says what there is\.\n$/,
      );
      expect(code, name).toBe(1);
    }
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent, recover, replaceContent } from '../../../scripts/io/content-store.ts';
import { versionOf } from '../content-versions.ts';

const kills = 20;
let folder: string;

/**
 * Starts replacing the content and kills the process so many milliseconds after it began to write, if it is
 * not done before. Gives the milliseconds that it wrote.
 */
function killWhileWriting(version: string, after?: number): Promise<number> {
  const child = spawn(process.execPath, [
    'tests/processes/killed/replace-content.child.ts',
    folder,
    version,
  ]);
  return new Promise((resolve) => {
    let begun = Date.now();
    child.stdout.once('data', () => {
      begun = Date.now();
      if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.once('close', () => resolve(Date.now() - begun));
  });
}

function stateOf(before: string, next: string): string {
  const found = readContent(folder);
  if (JSON.stringify([...found].sort()) === JSON.stringify([...versionOf(before)].sort()))
    return 'old';
  return JSON.stringify([...found].sort()) === JSON.stringify([...versionOf(next)].sort())
    ? 'new'
    : 'mixture';
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
  replaceContent(folder, versionOf('v0'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a conversion that is killed', () => {
  it(`leaves the old version or the new one, ${kills} times out of ${kills}`, async () => {
    const states: string[] = [];
    const whole = await killWhileWriting('v');
    let current = 'v';
    for (let at = 1; at <= kills; at += 1) {
      const next = `v${at}`;
      // Moving the files takes the last part of the time only.
      await killWhileWriting(next, whole * Math.cbrt(at / kills));
      const interrupted =
        existsSync(join(folder, '.journal.json')) || existsSync(join(folder, '.staging'));
      const said = recover(folder);
      const state = stateOf(current, next);
      expect(state).not.toBe('mixture');
      expect(said === null).toBe(!interrupted);
      if (said !== null)
        expect(said).toContain(state === 'new' ? 'the new version' : 'the old version');
      if (state === 'new') current = next;
      states.push(state);
    }
    console.log(`after ${kills} kills: ${states.join(' ')}`);
    expect(states).toContain('old');
  }, 60_000);

  it('is completed or discarded by the next command, which says so', () => {
    const other = mkdtempSync(join(tmpdir(), 'interrupted-'));
    try {
      const convert = () =>
        spawnSync(process.execPath, ['scripts/convert.ts', '--to', other], { encoding: 'utf8' });
      convert();
      const whole = readContent(other);
      const [path, text] = [...whole][0] as [string, string];
      // As a kill leaves it after the journal appeared and before the first file was moved.
      const child = spawnSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { mkdirSync, writeFileSync } from 'node:fs';
           mkdirSync(${JSON.stringify(join(other, '.staging', path, '..'))}, { recursive: true });
           writeFileSync(${JSON.stringify(join(other, '.staging', path))}, 'interrupted');
           writeFileSync(${JSON.stringify(join(other, '.journal.json'))}, ${JSON.stringify(JSON.stringify({ write: [path], remove: [] }))});`,
        ],
        { encoding: 'utf8' },
      );
      expect(child.status).toBe(0);
      const { stderr, status } = convert();
      expect(stderr).toContain('An interrupted conversion was completed');
      expect(status).toBe(0);
      expect(readFileSync(join(other, path), 'utf8')).toBe(text);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  }, 60_000);
});

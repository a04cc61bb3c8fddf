import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedgers } from '../../../src/content/read-ledgers.ts';
import { tryLock } from '../../../scripts/io/folder-lock/folder-lock.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-'));
  mkdirSync(join(root, 'seeds/reports'), { recursive: true });
  for (const file of readdirSync('seeds/reports')) {
    cpSync(join('seeds/reports', file), join(root, 'seeds/reports', file));
  }
  cpSync('seeds/corrections', join(root, 'seeds/corrections'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs a command on the library; how it ended, and what it said. */
function command(
  script: string,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  const folders = ['--from', join(root, 'seeds'), '--to', join(root, 'content')];
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...folders, ...args]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

const published = () =>
  [...readLedgers(join(root, 'content')).ledgers.values()].flatMap(({ anchors }) =>
    anchors.filter((entry) => entry.published !== null),
  ).length;
const anchors = () =>
  [...readLedgers(join(root, 'content')).ledgers.values()].flatMap((ledger) => ledger.anchors)
    .length;

describe('two commands at once', () => {
  it.each([0, 300, 900])(
    'convert, and publish-anchors %i ms later, lose no published address',
    async (offset) => {
      expect((await command('convert')).code).toBe(0);
      const first = command('convert');
      await pause(offset);
      const second = command('publish-anchors', '--anyway');
      expect([(await first).code, (await second).code]).toEqual([0, 0]);
      expect(published()).toBe(anchors());
      expect(published()).toBeGreaterThan(900);
      expect((await command('convert', '--check')).said).toContain('is what the sources give');
    },
  );

  it('say who has the folder, and write nothing, where one does not want to wait', async () => {
    const held = tryLock(join(root, 'content'), 'npm run build');
    const { code, said } = await command('convert', '--no-wait');
    expect(code).toBe(1);
    expect(said).toContain(`is in use by npm run build (process ${process.pid} on this machine`);
    expect(readdirSync(join(root, 'content'))).toEqual(['.lock']);
    if ('release' in held) held.release();
  });

  it('tell who waits for whom', async () => {
    const held = tryLock(join(root, 'content'), 'npm run build');
    const waiting = command('convert');
    await pause(2500);
    if ('release' in held) held.release();
    const { code, said } = await waiting;
    expect(code).toBe(0);
    expect(said).toContain(': npm run build (process ');
    expect(readFileSync(join(root, 'content/anchors/york-2022-ilacs.json'), 'utf8')).toContain(
      'para-1',
    );
  });
});

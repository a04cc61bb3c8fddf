import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inheritedLock, ownerOf, tryLock } from '../../../scripts/io/folder-lock/folder-lock.ts';
import { FolderHeld, withLock } from '../../../scripts/io/folder-lock/with-lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  writeFileSync(join(folder, 'count'), '0');
});
afterEach(() => rmSync(folder, { recursive: true }));

const count = () => Number(readFileSync(join(folder, 'count'), 'utf8'));
const child = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['tests/processes/lock/count-under-lock.child.ts', folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
const ended = (process: ChildProcess) => new Promise((resolve) => process.once('close', resolve));
const wish = { what: 'a test', mayWait: false };

describe('the lock of a folder', () => {
  it('lets one at a time work in it, and each have its turn', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ended(child('8'))));
    expect(count()).toBe(48);
    expect(readdirSync(folder)).toEqual(['count']);
  });

  it('passes from an owner that was killed to one of those who wait', async () => {
    const owner = child('1', '60000');
    await new Promise((resolve) => owner.stdout!.once('data', resolve));
    const others = Array.from({ length: 4 }, () => ended(child('3')));
    owner.kill('SIGKILL');
    await Promise.all(others);
    expect(count()).toBe(13);
    expect(readdirSync(folder)).toEqual(['count']);
  });

  it('says who has the folder to whoever does not want to wait', async () => {
    const held = tryLock(folder, 'npm run convert');
    expect(held).toHaveProperty('owner');
    await expect(withLock(folder, wish, async () => undefined)).rejects.toThrow(FolderHeld);
    await expect(withLock(folder, wish, async () => undefined)).rejects.toThrow(
      `npm run convert (process ${process.pid} on this machine, for 0 seconds)`,
    );
  });

  it('leaves no folder that was made for it alone, and each that was written', async () => {
    const place = join(folder, 'content');
    await withLock(place, wish, async () => undefined);
    expect(readdirSync(folder)).toEqual(['count']);
    await withLock(place, wish, async () => writeFileSync(join(place, 'page'), ''));
    expect(readdirSync(place)).toEqual(['page']);
  });

  it('is had by the programs that its owner starts', async () => {
    await withLock(folder, wish, async () => {
      expect(process.env[inheritedLock]).toBe(ownerOf(folder)?.token);
      await withLock(folder, wish, async () => undefined);
      expect(ownerOf(folder)).not.toBeNull();
    });
    expect(ownerOf(folder)).toBeNull();
    expect(process.env[inheritedLock]).toBeUndefined();
  });

  it('is given back where the work fails', async () => {
    const fail = () => Promise.reject(new Error('no'));
    await expect(withLock(folder, wish, fail)).rejects.toThrow('no');
    expect(ownerOf(folder)).toBeNull();
  });

  it('that can’t be read is left alone while it is new, and is no obstacle once it is old', () => {
    const file = join(folder, '.lock');
    writeFileSync(file, '{"tok');
    expect(tryLock(folder, 'a test')).toHaveProperty('holder');
    utimesSync(file, new Date(0), new Date(0));
    expect(tryLock(folder, 'a test')).toHaveProperty('owner');
  });

  it('of another machine is never taken', () => {
    const owner = { token: 'x', pid: 1, host: 'elsewhere', what: 'a job', since: '2026-01-01' };
    writeFileSync(join(folder, '.lock'), JSON.stringify(owner));
    expect(tryLock(folder, 'a test')).toEqual({ holder: owner });
  });
});

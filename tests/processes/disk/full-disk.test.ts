import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TakeDownLibrary } from '../../making/take-down-library.ts';
import {
  leftovers,
  makeWritableLibrary,
  runCommand,
  startAgain,
  writingCommands,
  type WritingCommand,
} from '../../making/writing-commands.ts';

/** At how many places of a command the disk gets full. DISK_PLACES=10 for a long run, of every command. */
const places = Number(process.env['DISK_PLACES'] ?? 2);
const patience = 120_000 + places * 60_000;
const concerned = writingCommands.filter(
  ({ name }) => process.env['DISK_PLACES'] !== undefined || /^(?:convert|add)$/.test(name),
);
let library: TakeDownLibrary;

beforeAll(() => {
  library = makeWritableLibrary();
}, patience);
afterAll(() => library.remove());

/** Runs a command on a disk that takes so many changes. */
function runOn(takes: number, command: WritingCommand) {
  rmSync(library.at('count.txt'), { force: true });
  rmSync(library.at('cache'), { recursive: true, force: true });
  return runCommand(library, command, {
    NODE_OPTIONS: `--import=${resolve('tests/processes/disk/failing-disk.child.ts')}`,
    DISK: library.root,
    DISK_TAKES: String(takes),
    DISK_COUNT: library.at('count.txt'),
  });
}

describe('a disk that gets full', () => {
  it.each(concerned.map((one) => [one.name, one] as const))(
    `leaves the old version, says so, and the next run is right: %s, at ${places} places or all that there are`,
    (_, command) => {
      startAgain(library);
      const old = library.state();
      expect(runOn(Infinity, command)).toMatchObject({ status: 0 });
      const next = library.state();
      const all = Number(readFileSync(library.at('count.txt'), 'utf8'));
      expect(next).not.toBe(old);
      expect(all).toBeGreaterThan(2);
      // A command that changes less than that is tried at each of its changes.
      const last = Math.min(places, all) - 1;
      for (let place = 0; place <= last; place += 1) {
        const takes = Math.round((place * (all - 1)) / last);
        startAgain(library);
        const { status, said } = runOn(takes, command);
        expect(said).toMatch(/can’t be written: the disk is full/);
        expect(said).not.toMatch(/\n\s+at |ENOSPC|converter-fault/);
        expect(status).toBe(1);
        expect(library.state()).toBe(old);
        expect(leftovers(library)).toEqual([]);
      }
      expect(runCommand(library, command)).toMatchObject({ status: 0 });
      expect(library.state()).toBe(next);
    },
    patience,
  );
});

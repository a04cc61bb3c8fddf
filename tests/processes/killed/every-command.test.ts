import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recover } from '../../../scripts/io/content-store.ts';
import type { TakeDownLibrary } from '../../making/take-down-library.ts';
import {
  leftovers,
  makeWritableLibrary,
  runCommand,
  startAgain,
  writingCommands,
  type WritingCommand,
} from '../../making/writing-commands.ts';

/**
 * Of each command, half of them before its new version counts. KILLS=20 for a long run, of every command;
 * otherwise those that have no test of their own.
 */
const kills = Number(process.env['KILLS'] ?? 2);
const patience = 120_000 + kills * 60_000;
const killed = writingCommands.filter(
  ({ name }) => process.env['KILLS'] !== undefined || !/^(?:add|withdraw words)$/.test(name),
);
let library: TakeDownLibrary;

beforeAll(() => {
  library = makeWritableLibrary();
}, patience);
afterAll(() => library.remove());

/** Runs a command with empty caches, and ends it hard after so many changes of files; 0 for never. */
function runUntil(last: number, command: WritingCommand) {
  rmSync(library.at('cache'), { recursive: true, force: true });
  return runCommand(library, command, {
    NODE_OPTIONS: `--import=${resolve('tests/processes/killed/halting.child.ts')}`,
    LAST_CHANGE: String(last),
    CHANGES: library.at('changes.txt'),
  });
}

/** What the last command changed, until it ended or was ended. */
const changesMade = () => readFileSync(library.at('changes.txt'), 'utf8').split(' ');

/** So many numbers, spread from one to another. */
function spread(from: number, to: number, count: number): number[] {
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  return Array.from({ length: count }, (_, at) => Math.round(from + step * at));
}

/** Seeds and content; a dead owner's lock is taken over by the next command, and no part of them. */
const state = () =>
  library
    .state()
    .split('\n')
    .filter((line) => !/^content\/\.lock|^seeds\/\.staging/.test(line))
    .join('\n');

describe('a command that is killed', () => {
  it.each(killed.map((one) => [one.name, one] as const))(
    `leaves the old version or the new one, and the next command says which: %s, ${kills} times`,
    (_, command) => {
      startAgain(library);
      const old = state();
      expect(runUntil(0, command)).toMatchObject({ status: 0 });
      const next = state();
      expect(next).not.toBe(old);
      const changes = changesMade();
      const counts = changes.indexOf('journal') + 1;
      const half = Math.ceil(kills / 2);
      const places = [
        ...spread(1, counts - 1, half),
        ...spread(counts, changes.length - 2, kills - half),
      ];
      for (const last of places) {
        startAgain(library);
        expect(runUntil(last, command).status).toBeNull();
        const isNew = changesMade().includes('journal');
        const said = recover(library.at('content'));
        if (said !== null) expect(said).toContain(isNew ? 'the new version' : 'the old version');
        expect(state()).toBe(isNew ? next : old);
      }
      startAgain(library);
      runUntil(places[0]!, command);
      expect(runCommand(library, command)).toMatchObject({ status: 0 });
      expect(state()).toBe(next);
      expect(leftovers(library)).toEqual([]);
    },
    patience,
  );
});

import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { recover } from '../../../scripts/io/content-store.ts';
import type { TakeDownLibrary } from '../../making/take-down-library.ts';
import {
  leftovers,
  runCommand,
  startAgain,
  type WritingCommand,
} from '../../making/writing-commands.ts';

/** Runs a command with empty caches, and ends it hard after so many changes of files; 0 for never. */
function runUntil(library: TakeDownLibrary, last: number, command: WritingCommand) {
  rmSync(library.at('cache'), { recursive: true, force: true });
  return runCommand(library, command, {
    NODE_OPTIONS: `--import=${resolve('tests/processes/killed/halting.child.ts')}`,
    LAST_CHANGE: String(last),
    CHANGES: library.at('changes.txt'),
  });
}

/** So many numbers, spread from one to another. */
function spread(from: number, to: number, count: number): number[] {
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  return Array.from({ length: count }, (_, at) => Math.round(from + step * at));
}

/** Seeds and content; a dead owner's lock is taken over by the next command, and no part of them. */
const stateOf = (library: TakeDownLibrary) =>
  library
    .state()
    .split('\n')
    .filter((line) => !/^content\/\.lock|^seeds\/\.staging/.test(line))
    .join('\n');

/**
 * Kills a command so many times, half of them before its new version counts, and expects the old version or
 * the new one each time, and of the next command that it says which.
 * @returns how often it was the old version, and how often the new one
 */
export function killCommand(library: TakeDownLibrary, command: WritingCommand, kills: number) {
  /** What the last command changed, until it ended or was ended. */
  const changesMade = () => readFileSync(library.at('changes.txt'), 'utf8').split(' ');
  const left = { old: 0, new: 0 };
  startAgain(library);
  const old = stateOf(library);
  expect(runUntil(library, 0, command)).toMatchObject({ status: 0 });
  const next = stateOf(library);
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
    expect(runUntil(library, last, command)).toMatchObject({ status: null });
    const isNew = changesMade().includes('journal');
    const said = recover(library.at('content'));
    if (said !== null) expect(said).toContain(isNew ? 'the new version' : 'the old version');
    expect(stateOf(library)).toBe(isNew ? next : old);
    left[isNew ? 'new' : 'old'] += 1;
  }
  startAgain(library);
  runUntil(library, places[0]!, command);
  expect(runCommand(library, command)).toMatchObject({ status: 0 });
  expect(stateOf(library)).toBe(next);
  expect(leftovers(library)).toEqual([]);
  return left;
}

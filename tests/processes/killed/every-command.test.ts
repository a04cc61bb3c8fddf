import { afterAll, beforeAll, describe, it } from 'vitest';
import type { TakeDownLibrary } from '../../making/take-down-library.ts';
import { makeWritableLibrary, writingCommands } from '../../making/writing-commands.ts';
import { killCommand } from './kill-command.ts';

/**
 * Of each command, half of them before its new version counts. KILLS=20 for a long run, of every command;
 * otherwise those that have no test of their own.
 */
const kills = Number(process.env['KILLS'] ?? 2);
const patience = 120_000 + kills * 60_000;
const killed = writingCommands.filter(
  ({ name }) =>
    process.env['KILLS'] !== undefined || !/^(?:add|refresh|withdraw words)$/.test(name),
);
let library: TakeDownLibrary;

beforeAll(() => {
  library = makeWritableLibrary();
}, patience);
afterAll(() => library.remove());

describe('a command that is killed', () => {
  it.each(killed.map((one) => [one.name, one] as const))(
    `leaves the old version or the new one, and the next command says which: %s, ${kills} times`,
    (_, command) => {
      killCommand(library, command, kills);
    },
    patience,
  );
});

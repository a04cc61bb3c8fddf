import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TakeDownLibrary } from '../../making/take-down-library.ts';
import {
  makeWritableLibrary,
  runCommand,
  startAgain,
  startCommand,
  writingCommands,
  type WritingCommand,
} from '../../making/writing-commands.ts';

/** A long run: PAIRS=all, every command with every one, at five offsets, in a library of 32 documents. */
const isLong = process.env['PAIRS'] === 'all';
const offsets = isLong ? [0, 150, 400, 800, 1500] : [200];
const patience = isLong ? 1_200_000 : 120_000;
let library: TakeDownLibrary;

const named = (name: string) => writingCommands.find((one) => one.name === name)!;
const short = [['rename', 'publish-anchors']].map(
  ([one = '', other = '']) => [named(one), named(other)] as const,
);
const every = writingCommands.flatMap((one, at) =>
  writingCommands.slice(at).map((other) => [one, other] as const),
);
const pairs = (isLong ? every : short).map(
  ([one, other]) => [one.name, other.name, one, other] as const,
);

beforeAll(() => {
  library = makeWritableLibrary(isLong ? 27 : 0);
}, patience);
afterAll(() => library.remove());

/** What one after the other leaves, in either order. */
function inTurn(one: WritingCommand, other: WritingCommand): string[] {
  return [
    [one, other],
    [other, one],
  ].map((order) => {
    startAgain(library);
    order.forEach((command) => runCommand(library, command));
    return library.state();
  });
}

describe('two commands that write at once', () => {
  it.each(pairs)(
    'leave what one after the other leaves: %s and %s',
    async (_one, _other, one, other) => {
      const outcomes = inTurn(one, other);
      for (const offset of offsets) {
        startAgain(library);
        const first = startCommand(library, one);
        await pause(offset);
        const second = startCommand(library, other);
        const ends = [await first, await second];
        const said = ends.map((end) => end.said).join('');
        expect(outcomes, said).toContain(library.state());
        expect(said).not.toMatch(/\n\s+at /);
        expect(runCommand(library, named('convert')), said).toMatchObject({ status: 0 });
      }
    },
    patience,
  );
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../making/pdf/made-pdf.ts';
import { madeReport } from '../../making/pdf/made-report.ts';
import type { TakeDownLibrary } from '../../making/take-down-library.ts';
import { makeWritableLibrary, type WritingCommand } from '../../making/writing-commands.ts';
import { killCommand } from './kill-command.ts';

/** Of each command; KILLS=20 for a long run. */
const kills = Number(process.env['KILLS'] ?? 2);
const patience = 120_000 + kills * 60_000;
let library: TakeDownLibrary;
let server: ChildProcess;
let base: string;

const commands: WritingCommand[] = [
  { name: 'add', script: 'add', args: () => [`${base}/report.pdf`, `${base}/given.txt`] },
  { name: 'refresh', script: 'refreshing/refresh', args: () => [] },
];

beforeAll(async () => {
  library = makeWritableLibrary();
  library.write('report.pdf', makePdf(madeReport, true));
  const files = ['report.pdf', 'given.txt'].map((name) => library.at(name));
  server = spawn(process.execPath, ['tests/processes/killed/serving.child.ts', ...files]);
  const [port] = (await once(server.stdout!, 'data')) as [Buffer];
  base = `http://127.0.0.1:${port.toString().trim()}`;
  const list = ['report.pdf', 'given.txt'].map((name) => `- address: ${base}/${name}\n`);
  library.write('seeds/watch.yaml', list.join(''));
  library.save();
}, patience);
afterAll(() => {
  server.kill();
  library.remove();
});

describe('a command that takes documents from addresses and is killed', () => {
  it.each(commands.map((one) => [one.name, one] as const))(
    `leaves the old version or the new one, never a mixture: %s, ${kills} times`,
    (name, command) => {
      const left = killCommand(library, command, kills);
      console.log(
        `${name}: ${kills} kills, ${left.old} left the old version, ${left.new} the new one`,
      );
      expect(left.old + left.new).toBe(kills);
    },
    patience,
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBriefingFile } from '../../../scripts/check-citations/briefing-files.ts';
import { briefingChecker } from '../../../src/lib/check/check-briefing.ts';
import { faultsOf } from '../../../src/lib/check/tell/result.ts';
import { makeDocx, para, run } from '../../making/papers/made-docx.ts';
import { makePdf, type Tagged } from '../../making/pdf/made-pdf.ts';
import { isFound, shown } from './found-faults.ts';
import { BriefingMaker } from './generated-briefings.ts';
import { documents, heldLibrary, root } from './held-library.ts';
import { faults, type Generated } from './known-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = briefingChecker(await heldLibrary());
const chunks = (text: string): string[] => text.trim().split(/\n\n+/);

function asDocx({ text }: Generated): Uint8Array {
  const paragraph = (chunk: string) => para(run(chunk.replace(/-\n/g, '').replace(/\n/g, ' ')));
  return makeDocx({ body: chunks(text).map(paragraph).join('') });
}

const plain = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/…/g, '...');

const widest = 86;

/** A line's beginning, broken as word processors do: between words, of an address after a hyphen. */
function fitting(text: string): string {
  const line = text.slice(0, widest);
  if (text.length <= widest) return text;
  const space = line.lastIndexOf(' ');
  return space > 0 ? line.slice(0, space + 1) : line.slice(0, line.lastIndexOf('-') + 1);
}

function set(chunk: string): string[] {
  const lines: string[] = [];
  let rest = chunk.replace(/-\n/g, '').replace(/\n/g, ' ');
  while (rest !== '') {
    const line = fitting(rest);
    lines.push(line.trim());
    rest = rest.slice(line.length);
  }
  return lines;
}

function asPdf({ text }: Generated): Uint8Array {
  let y = 790;
  const page: Tagged[] = chunks(plain(text)).map((chunk) => {
    const runs = set(chunk).map((line, at) => ({ text: line, x: 60, y: y - at * 11, size: 9 }));
    y -= runs.length * 11 + 14;
    return { role: 'P', runs };
  });
  return makePdf([page], false);
}

const isPlain = ({ text }: Generated): boolean => /^[\n -~]*$/.test(plain(text));

describe.each([
  ['docx', asDocx, 24],
  ['pdf', asPdf, 24],
] as const)('briefings as .%s', (ending, make, many) => {
  const maker = new BriefingMaker(documents, [root], ending.length + 7);
  const checked = async (made: Generated) => {
    const file = join(folder, `briefing.${ending}`);
    writeFileSync(file, make(made));
    return check(await readBriefingFile(file));
  };
  const made = (fault: (typeof faults)[number] | null): Generated => {
    const one = maker.make(fault, 'txt', [0, 1, 3]);
    return isPlain(one) ? one : made(fault);
  };

  it('have their faults found', async () => {
    const missed: string[] = [];
    for (let at = 0; at < many; at++) {
      const one = made(faults[at % faults.length]!);
      const result = await checked(one);
      if (!isFound(one, result)) missed.push(shown(one, result));
    }
    console.log(`.${ending}: faults found ${many - missed.length} of ${many}`);
    expect(missed).toEqual([]);
  });

  it('raise no alarm where they are right', async () => {
    const alarms: string[] = [];
    for (let at = 0; at < many; at++) {
      const one = made(null);
      const result = await checked(one);
      if (faultsOf(result) > 0 || result.quotations.length !== 4) alarms.push(shown(one, result));
    }
    console.log(`.${ending}: false alarms ${alarms.length} of ${many}`);
    expect(alarms).toEqual([]);
  });
});

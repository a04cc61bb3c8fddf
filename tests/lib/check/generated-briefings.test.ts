import { describe, expect, it } from 'vitest';
import { readHtmlBriefing } from '../../../src/lib/check/briefing/html-briefing.ts';
import { readMarkdownBriefing } from '../../../src/lib/check/briefing/markdown-briefing.ts';
import { readText } from '../../../src/lib/check/briefing/text-briefing.ts';
import { briefingChecker } from '../../../src/lib/check/check-briefing.ts';
import { faultsOf } from '../../../src/lib/check/tell/result.ts';
import { isFound, shown } from './found-faults.ts';
import { BriefingMaker } from './generated-briefings.ts';
import { faults, type Fault, type Generated } from './known-faults.ts';
import { documents, formerRoot, heldLibrary, root } from './held-library.ts';

const seed = Number(process.env['CHECK_SEED'] ?? 20_261_126);
const many = 500;
const readers = {
  txt: readText,
  md: readMarkdownBriefing,
  html: readHtmlBriefing,
};

const check = briefingChecker(await heldLibrary());
const maker = new BriefingMaker(documents, [root, root, formerRoot], seed);
const checked = ({ text, format }: Generated) => check(readers[format](text));

describe(`${many} briefings with a known fault, and ${many} right ones`, () => {
  it('finds the fault, and names it', async () => {
    const missed: [Fault, string][] = [];
    const counts = new Map<Fault, number>();
    for (let at = 0; at < many; at++) {
      const fault = faults[at % faults.length]!;
      const made = maker.make(fault);
      const result = await checked(made);
      counts.set(fault, (counts.get(fault) ?? 0) + 1);
      if (!isFound(made, result)) missed.push([fault, shown(made, result)]);
    }
    console.log(
      `seed ${seed}: faults found ${many - missed.length} of ${many}`,
      [...counts]
        .map(
          ([fault, count]) =>
            `${fault} ${count - missed.filter(([one]) => one === fault).length}/${count}`,
        )
        .join(', '),
    );
    if (process.env['CHECK_SHOW']) missed.slice(0, 6).forEach(([, text]) => console.log(text));
    expect(missed.length / many).toBeLessThanOrEqual(0.005);
    const mustBeFound = new Set<Fault>(['not-dropped', 'not-in-gap', 'number-changed']);
    expect(missed.filter(([fault]) => mustBeFound.has(fault))).toEqual([]);
  });

  it('raises no alarm on a right one, and checks every quotation', async () => {
    const alarms: string[] = [];
    let quotations = 0;
    let unchecked = 0;
    for (let at = 0; at < many; at++) {
      const made = maker.make(null);
      const result = await checked(made);
      quotations += result.quotations.length;
      unchecked += result.quotations.filter(({ verdict }) => verdict === 'not-checked').length;
      if (faultsOf(result) > 0 || result.quotations.length !== made.items.length)
        alarms.push(shown(made, result));
    }
    console.log(
      `seed ${seed}: false alarms ${alarms.length} of ${many}; ${quotations} quotations, ${unchecked} not checked`,
    );
    if (process.env['CHECK_SHOW']) alarms.slice(0, 6).forEach((text) => console.log(text));
    expect(alarms.length / many).toBeLessThanOrEqual(0.005);
    expect(quotations).toBe(many * 4);
    expect(unchecked).toBe(0);
  });
});

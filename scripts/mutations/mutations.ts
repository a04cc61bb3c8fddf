import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../io/terminal/command.ts';
import { endWithNpm } from '../io/terminal/end-with-npm.ts';
import { copy, makeCopy } from './copy.ts';
import { mutations } from './list/all.ts';
import { mutate, type Mutation } from './list/mutation.ts';
import { runTests, type Verdict } from './run-tests.ts';

endWithNpm();

/** Share of the mutations that the tests have to notice. */
const leastShare = 0.9;

const stop = new AbortController();
process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());

function isChosen({ file, breaks }: Mutation, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => `${file} ${breaks}`.includes(word));
}

/** What the tests say with one rule broken. */
async function verdictOn(mutation: Mutation): Promise<Verdict> {
  const file = `${copy}/${mutation.file}`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, mutate(text, mutation));
  const verdict = await runTests(mutation.tests, stop.signal);
  writeFileSync(file, text);
  return verdict;
}

const said: Record<Verdict, string> = {
  passed: 'SURVIVED',
  failed: 'killed  ',
  endless: 'killed  ',
  broken: 'BROKEN  ',
};

async function mutateAll(chosen: readonly Mutation[]): Promise<boolean> {
  chosen.forEach((mutation) => mutate(readFileSync(mutation.file, 'utf8'), mutation));
  makeCopy();
  const tests = [...new Set(chosen.flatMap((mutation) => mutation.tests))];
  if ((await runTests(tests, stop.signal)) !== 'passed') {
    throw new Error('The tests fail before anything is broken. Mend that first.');
  }
  const survivors: Mutation[] = [];
  for (const mutation of chosen) {
    const verdict = await verdictOn(mutation);
    console.log(`${said[verdict]}  ${mutation.file}: ${mutation.breaks}`);
    if (verdict === 'passed' || verdict === 'broken') survivors.push(mutation);
  }
  for (const { file, find, replace, breaks } of survivors) {
    console.log(`\nNot noticed: ${breaks}\n  ${file}\n  - ${find}\n  + ${replace}`);
  }
  const killed = chosen.length - survivors.length;
  console.log(`\n${killed} of ${chosen.length} killed`);
  return killed >= leastShare * chosen.length;
}

await run(
  {
    name: 'npm run mutations',
    does: 'Breaks rules of the library on purpose, one at a time in a copy of the sources, and asks the tests whether they notice. Exit 1 if fewer than nine in ten are noticed.',
    takes: '[PART OF A FILE’S NAME OR OF WHAT IS BROKEN…]',
    options: {},
    help: {},
    example: 'npm run mutations -- furniture',
  },
  async ({ positionals }) => {
    const chosen = mutations.filter((one) => isChosen(one, positionals));
    return (await mutateAll(chosen)) ? 0 : 1;
  },
);

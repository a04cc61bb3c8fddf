import { readDocuments } from '../../../src/content/read-generated.ts';
import { findSharedRuns, fewestCouncils, runLength } from '../../../src/lib/wording/shared-runs.ts';
import {
  comparedWords,
  wordingTexts,
  type WordingText,
} from '../../../src/lib/wording/wording-text.ts';
import { printAims } from '../measure/report.ts';

/** Texts that end the same library again and again, other words in each round in place of every tenth. */
function enlarged(texts: readonly WordingText[], most: number): WordingText[] {
  const all: WordingText[] = [];
  for (let round = 0; all.length < most; round++) {
    for (const one of texts) {
      const words = one.text.split(' ');
      const changed = words.map((word, at) =>
        round > 0 && at % 10 === 9 ? `${word}${round}` : word,
      );
      all.push({ ...one, report: `${one.report}-${round}`, text: changed.join(' ') });
    }
  }
  return all.slice(0, most);
}

/** Counts the councils of a run by reading every text. */
function plainCount(run: string, read: readonly { council: string; words: string }[]): number {
  return new Set(
    read.filter(({ words }) => words.includes(` ${run} `)).map(({ council }) => council),
  ).size;
}

/** Runs from all over the texts, shared or not. */
function samplesOf(read: readonly { words: string }[], count: number): string[] {
  const long = read
    .map(({ words }) => words.trim().split(' '))
    .filter(({ length }) => length >= runLength);
  return Array.from({ length: count }, (_, sample) => {
    const words = long[Math.floor((sample * long.length) / count)]!;
    const from = (sample * 7) % (words.length - runLength + 1);
    return words.slice(from, from + runLength).join(' ');
  });
}

const texts = wordingTexts(await readDocuments(process.env['CONTENT_DIR'] ?? 'content'));
const runs = findSharedRuns(texts);
const touched = new Set([...runs.values()].flatMap((run) => run.texts)).size;
console.log(
  `${texts.length} texts: ${runs.size} runs of ${runLength} words in ${fewestCouncils} councils or more, in ${touched} texts`,
);

const read = texts.map(({ council, text }) => {
  const words = comparedWords(text).map(({ word }) => word);
  return { council, words: ` ${words.join(' ')} ` };
});
const shared = [...runs.keys()];
const samples = [
  ...samplesOf(read, 100),
  ...Array.from(
    { length: Math.min(100, shared.length) },
    (_, at) => shared[Math.floor((at * shared.length) / 100)]!,
  ),
];
const wrong = samples.filter((run) => {
  const plain = plainCount(run, read);
  return (runs.get(run)?.councils ?? 0) !== (plain >= fewestCouncils ? plain : 0);
});
console.log(
  `${samples.length} runs counted by reading every text: ${wrong.length} counted otherwise`,
);

const many = enlarged(texts, 56_000);
const before = process.cpuUsage();
const found = findSharedRuns(many).size;
const { user, system } = process.cpuUsage(before);
console.log(
  `${many.length} texts: ${found} runs, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
);
printAims([
  {
    what: 'runs counted otherwise than by a plain scan',
    value: wrong.length,
    atMost: 0,
    unit: 'runs',
  },
  {
    what: `finding shared wording in ${many.length} texts`,
    value: (user + system) / 1e6,
    atMost: 30,
    unit: 's CPU',
    isStrict: true,
  },
]);

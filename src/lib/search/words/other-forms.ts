import { stemOf } from './stem.ts';

/** Forms of one word that rules for endings don't bring together. */
const irregular: readonly string[] = [
  'child children',
  'man men',
  'woman women',
  'person persons',
  'foot feet',
  'tooth teeth',
  'life lives',
  'half halves',
  'criterion criteria',
  'crisis crises',
  'analysis analyses analyse analyze',
  'teach taught',
  'pay paid',
  'keep kept',
  'meet met',
  'seek sought',
  'speak spoken spoke',
  'write written wrote',
  'take taken took',
  'break broke broken',
  'give gave given',
  'tell told',
  'bring brought',
  'catch caught',
  'hold held',
  'grow grew grown',
  'know knew known',
  'stand stood',
  'drive drove driven',
  'run ran',
  'come came',
  'spend spent',
  'feel felt',
  'find found',
  'think thought',
  'build built',
  'sell sold',
  'fight fought',
  'shake shaken shook',
  'drink drank drunk',
  'eat ate eaten',
  'beat beaten',
  'bite bitten',
  'forget forgot forgotten',
  'sleep slept',
  'leave left',
  'see saw seen',
  'throw threw thrown',
  'die dying',
  'lie lying',
  'fall fallen fell',
  'choose chosen choice',
  'lose lost loss',
  'buy bought',
  'begin begun began',
  'hide hidden hid',
  'steal stolen',
  'hear heard',
  'behaviour behavior',
  'labour labor',
  'neighbour neighbor',
  'colour color',
  'honour honor',
  'favour favor',
  'centre center',
  'programme program',
  'counselling counseling',
  'counsellor counselor',
  'enrol enroll',
  'fulfil fulfill',
  'judgement judgment',
  'paediatric pediatric',
  'paediatrician pediatrician',
  'defence defense',
  'licence license',
  'practice practise',
  'advice advise',
  'adviser advisor',
  'licensing licencing',
];

const byStem: ReadonlyMap<string, readonly string[]> = new Map(
  irregular.flatMap((line) => {
    const stems = [...new Set(line.split(' ').map(stemOf))];
    return stems.map((stem) => [stem, stems.filter((one) => one !== stem)] as const);
  }),
);

const american = /iz(e|es|ed|ing|ation|ations|er|ers)$/;

/** A stem that stands for all forms of its word: `broken` and `broke` are one. */
export function oneStem(stem: string): string {
  return [stem, ...(byStem.get(stem) ?? [])].sort()[0]!;
}

/** The stems under which other forms of a word stand: child of children, organise of organize. */
export function otherStems(word: string): string[] {
  const stem = stemOf(word);
  const respelt = american.test(word) ? [word.replace(american, 'is$1')] : [];
  const others = [...(byStem.get(stem) ?? []), ...respelt.map(stemOf)];
  return [...new Set(others)].filter((other) => other !== stem);
}

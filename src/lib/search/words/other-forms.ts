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

/** The stems under which other forms of a word stand: child of children, organise of organize. */
export function otherStems(word: string): string[] {
  const stem = stemOf(word);
  const respelt = american.test(word) ? [word.replace(american, 'is$1')] : [];
  const others = [...(byStem.get(stem) ?? []), ...respelt.map(stemOf)];
  return [...new Set(others)].filter((other) => other !== stem);
}

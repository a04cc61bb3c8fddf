import { describe, expect, it } from 'vitest';
import { wordingFields } from '../../../src/lib/data/files/fields.ts';
import { WordingFiles } from '../../../src/lib/wording/wording-file.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const phrase = 'inspectors saw a wide range of effective services';
const report = (council: string, text: string) =>
  buildDocument({
    meta: { slug: `${council}-2020-ilacs`, authority: council, authoritySlug: council },
    blocks: [buildBlock({ text })],
  });
const texts = [
  `However, Inspectors  saw a “wide range” of effective services. It was so.`,
  ...Array.from({ length: 4 }, () => `In short, ${phrase}.`),
];
const councils = ['york', 'barnet', 'derby', 'kent', 'leeds'];
const files = (count: number) =>
  new WordingFiles(texts.slice(0, count).map((text, at) => report(councils[at]!, text)));

describe('the file of shared wording', () => {
  it('gives the passage as it stands in the text, and one place in each other report', () => {
    const { shared, names } = files(5).of('york-2020-ilacs');
    const [passage] = shared['para-1']!;
    expect(texts[0]!.slice(passage!.start, passage!.end)).toBe(
      'Inspectors  saw a “wide range” of effective services',
    );
    expect(passage!.reports).toBe(4);
    expect(passage!.in.map(([slug]) => slug)).toEqual(
      councils.slice(1).map((council) => `${council}-2020-ilacs`),
    );
    expect(Object.keys(names)).toHaveLength(4);
    expect(Object.keys(passage!)).toEqual(wordingFields.map(({ name }) => name));
  });

  it('is empty where four councils have the words', () => {
    expect(files(4).of('york-2020-ilacs').shared).toEqual({});
  });
});

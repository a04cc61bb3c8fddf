import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acceptable } from '../../../src/lib/related/paragraph-kinds.ts';
import type { Relatable } from '../../../src/lib/related/relatable.ts';
import { Relations } from '../../../src/lib/related/relate.ts';
import { termsIn } from '../../../src/lib/related/terms/text-terms.ts';

const paragraph = (
  report: string,
  anchor: string,
  text: string,
  themes: string[] = [],
): Relatable => ({
  report,
  anchor,
  text,
  role: null,
  themes,
});

const library = [
  paragraph('york-2016-sif', 'para-24', 'If appropriate, a return home interview is undertaken.'),
  paragraph('york-2016-sif', 'para-42', 'Return home interviews are offered to children.'),
  paragraph(
    'york-2022-ilacs',
    'para-13',
    'Return interviews help to identify what children do when missing.',
  ),
  paragraph('york-2022-ilacs', 'para-43', 'Social workers receive regular supervision.'),
  paragraph(
    'northamptonshire-2016-sif',
    'para-36',
    'Children who return home are offered a return home interview.',
  ),
  paragraph('northamptonshire-2016-sif', 'para-99', 'Adoption panels meet often.', ['adoption']),
];

const others = (report: string) => (one: Acceptable) => one.report !== report;
const toOthers = (relations: Relations, at: number, report: string, count: number) =>
  relations.to(at, relations.those(others(report)), count);
const found = (at: number, paragraphs = library) =>
  toOthers(new Relations(paragraphs), at, paragraphs[at]!.report, 5);

describe('related paragraphs', () => {
  it('are those of other documents that share most, best first', () => {
    expect(found(0).map(({ paragraph: { report, anchor } }) => `${report} ${anchor}`)).toEqual([
      'northamptonshire-2016-sif para-36',
      'york-2022-ilacs para-13',
    ]);
  });

  it('come with the words that both have, as the first has them', () => {
    expect(found(0)[0]!.words).toEqual(['return home', 'home interview']);
  });

  it('are none where one word alone is shared', () => {
    const two = [
      paragraph('a', 'para-1', 'Adoption panels meet often.'),
      paragraph('b', 'para-1', 'Adoption is slow.'),
    ];
    expect(found(0, two)).toEqual([]);
  });

  it('may share one word where they share a theme too, and name it', () => {
    const two = [
      paragraph('a', 'para-1', 'Adoption panels meet often.', ['adoption']),
      paragraph('b', 'para-1', 'Adoption is slow.', ['adoption', 'drift-and-delay']),
    ];
    expect(found(0, two)).toMatchObject([{ words: ['adoption'], themes: ['adoption'] }]);
  });

  it('are none for a paragraph of common words and numbers', () => {
    const two = [
      paragraph('a', 'para-1', 'There were 12 of these.'),
      paragraph('b', 'para-1', 'These were 12.'),
    ];
    expect(found(0, two)).toEqual([]);
  });

  it('are the same as by looking at every pair, whatever the words', () => {
    const word = fc.constantFrom(
      'plan',
      'plans',
      'court',
      'health',
      'risk',
      'review',
      'the',
      'panel',
      'missing',
    );
    const text = fc.array(word, { maxLength: 12, size: 'max' }).map((words) => words.join(' '));
    const texts = fc.array(text, { minLength: 2, maxLength: 12, size: 'max' });
    fc.assert(
      fc.property(texts, (all) => {
        const paragraphs = all.map((one, at) => paragraph(`r${at % 3}`, `para-${at}`, one));
        const relations = new Relations(paragraphs);
        for (const [at, { text: own, report }] of paragraphs.entries()) {
          const stems = new Set(termsIn(own).map(({ stem }) => stem));
          const wanted = paragraphs.flatMap(({ text: other, report: of, anchor }) => {
            const shared = new Set(termsIn(other).map(({ stem }) => stem)).intersection(stems);
            return of !== report && shared.size > 1 ? [anchor] : [];
          });
          const given = toOthers(relations, at, report, 99);
          const scores = given.map(({ score }) => score);
          expect(given.map(({ paragraph: { anchor } }) => anchor).sort()).toEqual(wanted.sort());
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a term', () => {
  it('stands after another across a space or a hyphen, not across a comma or a common word', () => {
    const terms = termsIn('Multi-agency plans, reviews of plans and 16 panels');
    expect(terms.map(({ printed, after }) => [after, printed])).toEqual([
      [null, 'multi'],
      ['-', 'agency'],
      [' ', 'plans'],
      [null, 'reviews'],
      [null, 'plans'],
      [null, 'panels'],
    ]);
  });
});

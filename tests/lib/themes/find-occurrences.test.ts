import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKinds } from '../../../src/lib/model/block.ts';
import { themeSchema, type Theme } from '../../../src/lib/model/theme.ts';
import { findOccurrences, type ThemedBlock } from '../../../src/lib/themes/find-occurrences.ts';

const theme = (rules: Partial<Theme>): Theme => ({
  slug: 'visits',
  title: 'Visits',
  definition: 'Visits to children.',
  terms: [{ name: 'visit', pattern: '\\bvisits?\\b' }],
  exceptions: [],
  scope: { kinds: [], frameworks: [] },
  ...rules,
});

const paragraph = (text: string): ThemedBlock => ({ id: 'para-1', kind: 'paragraph', text });

/** What is found in one paragraph, as `term: text @start-end`. */
const foundIn = (text: string, rules: Partial<Theme> = {}): string[] =>
  findOccurrences('a-report', [paragraph(text)], theme(rules))
    .flatMap(({ matches }) => matches)
    .map((match) => `${match.term}: ${match.text} @${match.start}-${match.end}`);

describe('finding occurrences', () => {
  it('names report, anchor, term, text and place', () => {
    expect(findOccurrences('a-report', [paragraph('Two visits.')], theme({}))).toEqual([
      {
        report: 'a-report',
        anchor: 'para-1',
        matches: [{ term: 'visit', text: 'visits', start: 4, end: 10 }],
      },
    ]);
  });

  it('looks at paragraphs, list items and table rows only', () => {
    const blocks = blockKinds.map((kind) => ({ id: kind, kind, text: 'A visit.' }));
    expect(findOccurrences('a-report', blocks, theme({})).map(({ anchor }) => anchor)).toEqual([
      'paragraph',
      'list-item',
      'table-row',
    ]);
  });

  it('gives one occurrence a block, in the order of the blocks', () => {
    const blocks = [
      { ...paragraph('A visit, then visits.'), id: 'b' },
      { ...paragraph('Nothing.'), id: 'c' },
      { ...paragraph('A visit.'), id: 'a' },
    ];
    expect(findOccurrences('a-report', blocks, theme({})).map(({ anchor }) => anchor)).toEqual([
      'b',
      'a',
    ]);
  });

  it('passes over an excepted phrase, not over the rest of its paragraph', () => {
    const exceptions = [{ name: 'site visit', pattern: '\\bsite visits?\\b', why: 'No child.' }];
    expect(foundIn('A site visit.', { exceptions })).toEqual([]);
    expect(foundIn('A site visit and a visit.', { exceptions })).toEqual(['visit: visit @19-24']);
  });

  it('lets an earlier term keep what it has matched, and sorts by place', () => {
    const terms = [
      { name: 'home visit', pattern: '\\bhome visits?\\b' },
      { name: 'visit', pattern: '\\bvisits?\\b' },
    ];
    expect(foundIn('A visit before a home visit.', { terms })).toEqual([
      'visit: visit @2-7',
      'home visit: home visit @17-27',
    ]);
  });

  it('takes a wide term only where its sentence says what it needs', () => {
    const terms = [{ name: 'visit', pattern: '\\bvisits?\\b', near: '\\bchild' }];
    expect(foundIn('A visit to a child.', { terms })).toEqual(['visit: visit @2-7']);
    expect(foundIn('A visit. A child.', { terms })).toEqual([]);
  });

  it('finds nothing where a pattern matches no sign', () => {
    expect(foundIn('A visit.', { terms: [{ name: 'edge', pattern: '\\b' }] })).toEqual([]);
  });

  it('does not take what a wide term needs from an excepted phrase', () => {
    const terms = [{ name: 'visit', pattern: '\\bvisits?\\b', near: '\\bchild' }];
    const exceptions = [{ name: 'services', pattern: "\\bchildren's services\\b", why: 'A name.' }];
    expect(foundIn('A visit to children’s services.', { terms, exceptions })).toEqual([]);
  });
});

describe('places in a text', () => {
  it.each([
    ['a curly apostrophe', 'A child’s visit.', "child's visit", 'x: child’s visit @2-15'],
    ['a non-breaking hyphen', 'A well\u2011timed visit.', 'well-timed', 'x: well\u2011timed @2-12'],
    ['a soft hyphen', 'A vi\u00ADsit.', 'visit', 'x: vi\u00ADsit @2-8'],
    ['a run of white space', 'A home\u00A0\n visit.', 'home visit', 'x: home\u00A0\n visit @2-14'],
    ['signs beyond the basic plane', '💬💬 visit.', 'visit', 'x: visit @3-8'],
    ['letter case', 'A Visit.', 'visit', 'x: Visit @2-7'],
    ['a later sentence', 'First.  Then a visit.', 'visit', 'x: visit @15-20'],
  ])('hold with %s', (_, text, pattern, expected) => {
    expect(foundIn(text, { terms: [{ name: 'x', pattern }] })).toEqual([expected]);
  });

  it('are verbatim, in order and without overlap in any text', () => {
    const word = fc.constantFrom(
      'visit',
      'home',
      ' ',
      '. ',
      '💬',
      '\u00AD',
      '’s',
      '\n',
      'site visit',
    );
    const terms = ['home visit', 'visit'].map((pattern) => ({ name: pattern, pattern }));
    const exceptions = [{ name: 'site', pattern: 'site visit', why: 'No child.' }];
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join('');
        const rules = theme({ terms, exceptions });
        const matches = findOccurrences('a-report', [paragraph(text)], rules)[0]?.matches ?? [];
        let last = 0;
        for (const match of matches) {
          expect(match.text).toBe(Array.from(text).slice(match.start, match.end).join(''));
          expect(match.start).toBeGreaterThanOrEqual(last);
          last = match.end;
        }
      }),
    );
  });
});

describe('a pattern', () => {
  const accepts = (pattern: string): boolean =>
    themeSchema.safeParse(theme({ terms: [{ name: 'x', pattern }] })).success;

  it.each(['\\bvisits?\\b', '(?:a ){0,3}b', 'a\\+b', '[*+]', '\\p{L}{1,9}'])(
    'may be %s',
    (pattern) => {
      expect(accepts(pattern)).toBe(true);
    },
  );

  it.each(['a+', '(?:a|b)*c', 'a{2,}', 'a?', '('])('may not be %s', (pattern) => {
    expect(accepts(pattern)).toBe(false);
  });
});

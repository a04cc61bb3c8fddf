import { describe, expect, it } from 'vitest';
import { faultsOfThemes } from '../../../src/content/theme-faults.ts';
import { readThemeFile } from '../../../src/content/read-themes.ts';
import { buildDocument } from '../../making/build-document.ts';

const sound = `---
slug: visits
title: Visits
definition: >-
  Visits of social workers to children.
terms:
  - visit(s)
exceptions:
  - words: site visit(s)
    why: No child is visited.
scope:
  kinds: []
  frameworks: []
examples:
  counts:
    - report: a-report
      paragraph: para-1
      text: Two visits were late.
    - report: b-report
      paragraph: para-2
      text: Visits are regular.
  nearMisses:
    - report: a-report
      paragraph: para-3
      text: A site visit was made.
      why: No child is visited.
    - report: b-report
      paragraph: para-4
      text: They travel a lot.
      why: No visit.
---

## What counts

Visits.

## What doesn't count

- Site visits.
`;

const held = buildDocument({ meta: { slug: 'none' } });

/** What is wrong with the sound file after one change, as line and message. */
function faultsAfter(was: string, is: string): string[] {
  expect(sound).toContain(was);
  const file = readThemeFile('content/themes/visits.mdx', sound.replace(was, is));
  return faultsOfThemes([file], [held]).map(({ line, message }) => `${line}: ${message}`);
}

describe('a theme’s file', () => {
  it('that is sound has no fault', () => {
    expect(faultsAfter('slug', 'slug')).toEqual([]);
  });

  it.each([
    ['no head', '---\nslug', 'slug', /^1: the file has to begin with a line “---”/],
    ['YAML that can’t be read', 'title: Visits', 'title: "Visits', /^\d+: this can't be read/],
    ['another file’s name', 'slug: visits', 'slug: visit', /^2: the slug is “visit”.*visits\.mdx/],
    ['a field that there isn’t', 'title:', 'titel:', /“titel” means nothing here/],
    ['no title', 'title: Visits\n', '', /“title” is missing: write “title: ” and/],
    ['a term that can’t be read', 'visit(s)\nex', 'visit(s\nex', /^7: “visit\(s” opens or closes/],
    [
      'an exception without a reason',
      '    why: No child is visited.\n',
      '',
      /“why” is missing: say in a sentence/,
    ],
    [
      'a parent that there isn’t',
      'terms:',
      'parent: visitors\nterms:',
      /^6: there is no other theme “visitors”/,
    ],
    [
      'an example in which no term stands',
      'Two visits were late.',
      'Two calls were late.',
      /^18: this sentence should count, but no term/,
    ],
    [
      'a near miss in which a term stands',
      'They travel a lot.',
      'A visit a day.',
      /^29: this sentence should not count, but “visit” \(term “visit”\)/,
    ],
    [
      'examples of one report',
      'report: b-report',
      'report: a-report',
      /^16: the examples of a sentence that counts have to come from two reports/,
    ],
    ['a near miss without a reason', '      why: No visit.\n', '', /^2\d: say in “why”/],
    [
      'no list of what doesn’t count',
      "## What doesn't count",
      '## Other',
      /there has to be a heading “## What doesn't count”/,
    ],
  ])('with %s is told what, where, and what to do', (_, was, is, expected) => {
    expect(faultsAfter(was, is).join('\n')).toMatch(expected);
  });

  it('is told of words that don’t stand in the paragraph that it names', () => {
    const document = buildDocument({ meta: { slug: 'a-report' } });
    const file = readThemeFile('content/themes/visits.mdx', sound);
    const faults = faultsOfThemes([file], [document]);
    expect(faults.map(({ message }) => message)).toContain(
      'a-report has no paragraph “para-1”: look it up again.',
    );
  });
});

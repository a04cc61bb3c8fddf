import { describe, expect, it } from 'vitest';
import { markUses } from '../../../src/lib/glossary/mark-uses.ts';
import { sensesOf } from '../../../src/lib/glossary/senses.ts';
import { usesOf } from '../../../src/lib/glossary/uses.ts';
import { glossarySchema } from '../../../src/lib/model/glossary.ts';
import type { Section } from '../../../src/lib/model/document.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const senses = sensesOf(
  glossarySchema.parse([
    { abbreviation: 'IRO', forms: ['independent reviewing officer'], general: true },
    { abbreviation: 'PEP', forms: ['personal education plan', 'personal educational plan'] },
    { abbreviation: 'PA', forms: ['personal adviser'] },
    { abbreviation: 'PA', forms: ['personal assistant'] },
    { abbreviation: 'CAF', forms: ['common assessment framework'], general: true },
  ]),
);

const section = (id: string, children: Section[] = []): Section => ({
  id,
  title: id,
  level: 1,
  area: null,
  grade: null,
  children,
});
const sections = [section('s-one', [section('s-inner')]), section('s-two')];

/** The uses in paragraphs, each given as its section and its text; anchors are p1, p2, … */
function uses(...paragraphs: [section: string, text: string, kind?: 'heading' | 'table-row'][]) {
  const blocks = paragraphs.map(([within, text, kind = 'paragraph' as const], index) =>
    buildBlock({ id: `p${index + 1}`, section: within, text, kind }),
  );
  const found = usesOf(buildDocument({ sections, blocks }), senses);
  return [...found].map(([id, list]) => [
    id,
    ...list.map((use) => `${use.printed}: ${use.longForm}`),
  ]);
}

describe('an abbreviation is told in full', () => {
  const iro = 'IRO: independent reviewing officer';

  it('once, where it is used first', () => {
    expect(
      uses(['s-one', 'The IROs see it.'], ['s-inner', 'An IRO sees it.'], ['s-two', 'IRO again']),
    ).toEqual([['p1', iro]]);
  });

  it('not in a main section that defines it, nor in headings and tables', () => {
    expect(
      uses(
        ['s-one', 'The IRO, before'],
        ['s-inner', 'An independent reviewing officer (IRO)'],
        ['s-inner', 'The IRO'],
        ['s-two', 'IRO', 'heading'],
        ['s-two', 'IRO | by May', 'table-row'],
        ['s-two', 'The IRO'],
      ),
    ).toEqual([['p6', iro]]);
  });

  it('as the document defines it, with the long form that is printed there', () => {
    expect(
      uses(['s-one', 'Personal educational plans (PEPs) help.'], ['s-two', 'Most PEPs do.']),
    ).toEqual([['p2', 'PEP: personal educational plan']]);
    expect(uses(['s-one', 'A personal assistant (PA)'], ['s-two', 'The PA'])).toEqual([
      ['p2', 'PA: personal assistant'],
    ]);
  });

  it.each<[why: string, ...paragraphs: [section: string, text: string][]]>([
    ['has two senses and is not defined', ['s-two', 'The PA']],
    [
      'is defined in both senses',
      ['s-one', 'personal adviser (PA), personal assistant (PA)'],
      ['s-two', 'The PA'],
    ],
    [
      'is defined otherwise than the list says',
      ['s-one', 'The crisis assessment form (CAF)'],
      ['s-two', 'CAF'],
    ],
    ['holds in the documents that define it only', ['s-two', 'The PEP']],
    ['is part of a longer word', ['s-two', 'IROX and XIRO and IRO&X']],
  ])('not where it %s', (_, ...paragraphs) => {
    expect(uses(...paragraphs)).toEqual([]);
  });
});

describe('the mark in the rendered words', () => {
  const use = { printed: 'IRO', longForm: 'independent reviewing officer' };

  it.each([
    [
      '<p data-text>The IROs and the IRO.</p>',
      '<p data-text>The <abbr title="independent reviewing officer">IRO</abbr>s and the IRO.</p>',
    ],
    [
      '<p title="IRO">no <em>IRO</em></p>',
      '<p title="IRO">no <em><abbr title="independent reviewing officer">IRO</abbr></em></p>',
    ],
    ['<p>IROX, XIRO</p>', '<p>IROX, XIRO</p>'],
  ])('%s', (html, expected) => {
    expect(markUses(html, [use])).toBe(expected);
  });

  it('leaves the words as they are', () => {
    const html = '<p data-text>&lt;IRO> &amp; IRO’s $&amp; PEP</p>';
    const marked = markUses(html, [use, { printed: 'PEP', longForm: 'personal education plan' }]);
    expect(marked).not.toBe(html);
    expect(marked.replace(/<\/?abbr[^>]*>/g, '')).toBe(html);
  });

  it('makes no markup of a long form', () => {
    const longForm = '"><script>alert(1)</script>&amp; $& $1';
    const marked = markUses('<p>IRO</p>', [{ printed: 'IRO', longForm }]);
    expect(marked).toBe(
      '<p><abbr title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp; $&amp; $1">IRO</abbr></p>',
    );
  });

  it('marks no word in the title of another mark', () => {
    const uses = [
      { printed: 'IRO', longForm: 'PEP officer' },
      { printed: 'PEP', longForm: 'personal education plan' },
    ];
    expect(markUses('<p>IRO</p>', uses)).toBe('<p><abbr title="PEP officer">IRO</abbr></p>');
  });
});

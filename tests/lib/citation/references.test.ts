import { describe, expect, it } from 'vitest';
import { markReferences } from '../../../src/lib/citation/references/mark-references.ts';
import { mentionsIn } from '../../../src/lib/citation/references/mentions.ts';
import { referencesIn } from '../../../src/lib/citation/references/cross-references.ts';
import { buildBlock } from '../../making/build-document.ts';

const names = (text: string): string[] =>
  mentionsIn(text).map(({ kind, name }) => `${kind} ${name}`);

describe('what a text mentions', () => {
  it.each<[string, string[]]>([
    ['Improve plans. (Paragraph 32)', ['paragraph 32']],
    ['Improve plans (paragraphs 22, 24)', ['paragraph 22', 'paragraph 24']],
    [
      'Improve plans (paragraphs 100, 101 and 102)',
      ['paragraph 100', 'paragraph 101', 'paragraph 102'],
    ],
    ['(Paragraphs 101 - 103)', ['paragraph 101', 'paragraph 103']],
    ['As Recommendation 4 asks', ['recommendation 4']],
    ['see Annex B', ['annex B']],
    ['at Appendix 1', ['annex 1']],
    ['in paragraph 3 of this report', ['paragraph 3']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'paragraph 3 of Schedule 2 to the Children Act 1989',
    'under paragraph 3 of the statutory guidance',
    'The previous report made a finding (paragraph 13)',
    'Recommendation 4 from the peer review',
    'paragraph 3.2',
    'paragraph 3(a)',
    'in 13 paragraphs',
    'Annexes were late',
    'An annex a year',
    'The Annex M document',
    'paragraph 2017x',
  ])('nothing of this document: %s', (text) => {
    const own = referencesIn([buildBlock({ id: 'para-3', number: 3 })]);
    expect(markReferences(text, 'x-1', own)).toBe(text);
  });
});

describe('references inside a document', () => {
  const blocks = [
    buildBlock({
      id: 'para-1',
      number: 1,
      role: 'recommendation',
      text: 'Act on it (paragraph 13).',
    }),
    buildBlock({
      id: 'para-13',
      number: 13,
      text: 'Plans are weak. See Recommendation 1, Annex B.',
    }),
    buildBlock({ id: 'para-14', number: 14, text: 'As paragraph 13 says; paragraph 14 too.' }),
    buildBlock({ id: 's-annex-b', kind: 'heading', text: 'Annex B: Data' }),
    buildBlock({ id: 'b-1', kind: 'boilerplate', text: 'Recommendations 1' }),
    buildBlock({ id: 'para-20', number: 20 }),
    buildBlock({ id: 'lscb-para-20', number: 20 }),
    buildBlock({ id: 'para-21', number: 21, text: '(paragraph 20)' }),
  ];
  const references = referencesIn(blocks);
  const mentioned = (id: string) => references.mentionedIn.get(id)?.map((block) => block.id) ?? [];

  it('lead to what they name, and are told there', () => {
    expect(mentioned('para-13')).toEqual(['para-1', 'para-14']);
    expect(mentioned('para-1')).toEqual(['para-13']);
    expect(mentioned('s-annex-b')).toEqual(['para-13']);
  });

  it('are none to a number that two paragraphs bear, to a paragraph itself, or from standing text', () => {
    expect(mentioned('para-20')).toEqual([]);
    expect(mentioned('lscb-para-20')).toEqual([]);
    expect(mentioned('para-14')).toEqual([]);
    expect(mentioned('para-1')).not.toContain('b-1');
  });

  it('are links in the rendered words, which stay the same', () => {
    const html = '<p data-text>Act <em>on</em> it (paragraph 13).</p>';
    const marked = markReferences(html, 'para-1', references);
    expect(marked).toBe(
      '<p data-text>Act <em>on</em> it (<a href="#para-13">paragraph 13</a>).</p>',
    );
    expect(marked.replace(/<\/?a[^>]*>/g, '')).toBe(html);
  });

  it('link each number of a list', () => {
    const marked = markReferences('(paragraphs 13, 14, 99)', 'para-1', references);
    expect(marked).toBe('(paragraphs <a href="#para-13">13</a>, <a href="#para-14">14</a>, 99)');
  });
});

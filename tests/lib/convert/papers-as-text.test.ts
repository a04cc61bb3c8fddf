import { describe, expect, it } from 'vitest';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { sourceOf } from '../../making/sources.ts';

const documentOf = (text: string, file = 'paper.txt') =>
  convertSource(sourceOf(text, { file }), () => true).document;

const linesOf = (text: string, file?: string): string[] =>
  documentOf(text, file).blocks.map(({ kind, id, label, text: own }) =>
    [kind, id, label, own].filter((one) => one !== null).join(' | '),
  );

const rulesOf = (text: string, file?: string): string[] =>
  documentOf(text, file).diagnostics.map(({ rule }) => rule);

describe('lines that stand together', () => {
  it('are items of their own where each begins with a bullet', () => {
    const text =
      'Paper for York\n\nRecommendations\n\n• note the report\n• agree the plan\nby June\n• report back';
    expect(linesOf(text).slice(2)).toEqual([
      'list-item | recommendations-1 | note the report',
      'list-item | recommendations-2 | agree the plan by June',
      'list-item | recommendations-3 | report back',
    ]);
  });

  it('are items of their own where their letters follow each other', () => {
    const text =
      'Paper for York\n\n1. Purpose\n\nIt asks members to\n(a) note the report\n(b) agree the plan';
    expect(linesOf(text).slice(-2)).toEqual([
      'list-item | para-1-a | (a) | note the report',
      'list-item | para-1-b | (b) | agree the plan',
    ]);
  });

  it('are one text where a bracket or a dash only happens to begin a line', () => {
    const text =
      'Paper for York\n\nBackground\n\nThe plan of the council\n(a) has been noted\n– and agreed – by all.';
    expect(linesOf(text).at(-1)).toContain(
      'The plan of the council (a) has been noted – and agreed – by all.',
    );
  });
});

describe('tabs', () => {
  it('that set lines in are no cells: an item goes on in the next line', () => {
    const text =
      'Paper for York\n\n2.1\tMembers heard:\n\t-\tthat caseloads had fallen since\n\t\tSeptember;\n\t-\tthat plans were late.';
    expect(linesOf(text).slice(-3)).toEqual([
      'paragraph | para-2-1 | 2.1 | Members heard:',
      expect.stringMatching(/^list-item .*that caseloads had fallen since September;$/),
      expect.stringMatching(/^list-item .*that plans were late\.$/),
    ]);
  });

  it('behind the letter or the bullet of a line begin its text', () => {
    const text = 'Paper for York\n\n1. Purpose\n\nIt asks to\n(a)\tnote it\n(b)\tagree it';
    expect(linesOf(text).slice(-2)).toEqual([
      'list-item | para-1-a | (a) | note it',
      'list-item | para-1-b | (b) | agree it',
    ]);
  });

  it('between words divide a row into cells, also where a number stands first', () => {
    const text = 'Paper for York\n\nPlan\n\nNo\tAction\tDate\n1\tAudit files\tMay\n2\tTrain\tJune';
    expect(linesOf(text).slice(-2)).toEqual([
      expect.stringMatching(/^table-row .*1 \| Audit files \| May$/),
      expect.stringMatching(/^table-row .*2 \| Train \| June$/),
    ]);
  });
});

describe('the letter o that stands for a bullet', () => {
  it('begins an item of its own, below the one before', () => {
    const text =
      'Paper for York\n\nBackground\n\n• plans are late\n   o mostly in June\n• visits are not';
    expect(linesOf(text).slice(-3)).toEqual([
      'list-item | background-1 | plans are late',
      'list-item | background-2 | mostly in June',
      'list-item | background-3 | visits are not',
    ]);
  });
});

describe('a page’s number on a line of its own', () => {
  it('is no heading', () => {
    const text =
      'Paper for York\n\nBackground\n\nPlans are late.\n\nPage 3 of 10\n\nVisits are not.';
    expect(linesOf(text).slice(-3)).toEqual([
      'paragraph | background-1 | Plans are late.',
      expect.stringMatching(/^boilerplate .*Page 3 of 10$/),
      'paragraph | background-2 | Visits are not.',
    ]);
  });
});

describe('a head whose lines stand together', () => {
  const head = 'City of York Council\nScrutiny Committee\n17 January 2024\nUpdate on placements';
  const text = `${head}\n\nBackground\n\nAll is well in York.`;

  it('is taken line by line, and that is told', () => {
    expect(linesOf(text).slice(0, 4)).toEqual([
      'boilerplate | b-1 | City of York Council',
      'boilerplate | b-2 | Scrutiny Committee',
      'boilerplate | b-3 | 17 January 2024',
      'boilerplate | b-4 | Update on placements',
    ]);
    expect(documentOf(text).meta).toMatchObject({
      title: 'Update on placements',
      authority: 'York',
      documentDate: '2024-01-17',
      slug: 'york-2024-scrutiny-report',
    });
    expect(rulesOf(text)).toContain('head-lines');
  });

  it('keeps a title that goes on in the next line', () => {
    const { meta } = documentOf(
      'Scrutiny Committee\n17 January 2024\nUpdate on placements for children and\nyoung people in York\n\nBackground\n\nText.',
    );
    expect(meta.title).toBe('Update on placements for children and young people in York');
  });

  it('is left alone where no line is known', () => {
    expect(rulesOf('Some title of\na paper\n\nBackground\n\nText.')).not.toContain('head-lines');
  });
});

describe('numbers of paragraphs', () => {
  const parts = 'Paper for York\n\n1. Purpose\n\n1.1 This is why.\n\n2. Background\n\n';

  it('have the address that is printed', () => {
    expect(
      linesOf(`${parts}2.1 Numbers rose.\n\n2.1.1 By a third.\n\n2.2 Then they fell.`).slice(1),
    ).toEqual([
      'heading | para-1 | 1. | Purpose',
      'paragraph | para-1-1 | 1.1 | This is why.',
      'heading | para-2 | 2. | Background',
      'paragraph | para-2-1 | 2.1 | Numbers rose.',
      'paragraph | para-2-1-1 | 2.1.1 | By a third.',
      'paragraph | para-2-2 | 2.2 | Then they fell.',
    ]);
  });

  it('are no amounts', () => {
    const text = `${parts}2.5 million pounds were spent.\n\n4.1 Full-time posts were lost.`;
    expect(linesOf(text).slice(-2)).toEqual([
      'paragraph | background-1 | 2.5 million pounds were spent.',
      'paragraph | para-4-1 | 4.1 | Full-time posts were lost.',
    ]);
    expect(rulesOf(`${parts}9.7 Full-time posts were lost.`)).toContain('number-in-text');
  });

  it('count a list inside a part by the part', () => {
    const text = `${parts}2.1 Members may:\n\n1. note it;\n2. agree it.\n\n3. Conclusion\n\nThat is all.`;
    expect(linesOf(text).slice(-5)).toEqual([
      'paragraph | para-2-1 | 2.1 | Members may:',
      'list-item | para-2-1-1 | 1. | note it;',
      'list-item | para-2-1-2 | 2. | agree it.',
      'heading | para-3 | 3. | Conclusion',
      'paragraph | conclusion-1 | That is all.',
    ]);
  });
});

describe('a Markdown file', () => {
  const front =
    '---\ntitle: Update on placements\ndate: 17th January 2024\ncouncil: York\ntags: [a]\n---\n\n';

  it('is told what its front matter says and its text doesn’t', () => {
    const { meta, diagnostics } = documentOf(
      `${front}## Purpose\n\nAll is well.\n\n## Next\n\nText.`,
      'p.md',
    );
    expect(meta).toMatchObject({
      title: 'Update on placements',
      documentDate: '2024-01-17',
      authority: 'York',
      slug: 'york-2024-document',
      supplied: ['title', 'documentDate', 'authority'],
    });
    expect(diagnostics.map(({ message }) => message).join()).toContain('tags');
  });

  it('believes its text where both say something', () => {
    const { meta, diagnostics } = documentOf(
      `${front}# Minutes\n\n6 March 2023\n\n## Purpose\n\nText.`,
      'p.md',
    );
    expect(meta).toMatchObject({
      title: 'Minutes',
      documentDate: '2023-03-06',
      supplied: ['authority'],
    });
    expect(diagnostics.filter(({ rule }) => rule === 'front-matter')).toHaveLength(3);
  });

  it('has tables', () => {
    const { blocks, fidelity } = documentOf(
      '# Report for York\n\n## Numbers\n\n| Year | Children |\n| :-- | --: |\n| 2022 | 290 \\| est. |\n|  | **310** |\n',
      'p.md',
    );
    expect(
      blocks.slice(2).map(({ kind, text, header }) => [kind, text || header.join(' / ')]),
    ).toEqual([
      ['table', 'Year / Children'],
      ['table-row', '2022 | 290 | est.'],
      ['table-row', ' | 310'],
    ]);
    expect(fidelity.unaccounted).toBe(0);
  });

  it('has its character references decoded, each on record, and none taken for a mark', () => {
    const body =
      'Health &amp; care of R&amp;D, A&#60;B, &lt;b&gt;x&lt;/b&gt;, &amp;lt; and &nosuch;.';
    const { blocks, repairs, fidelity } = documentOf(
      `# Report for York\n\n## Terms\n\n${body}`,
      'p.md',
    );
    expect(blocks.at(-1)?.text).toBe('Health & care of R&D, A<B, <b>x</b>, &lt; and &nosuch;.');
    expect(new Set(repairs.map(({ rule }) => rule))).toEqual(new Set(['character-reference']));
    expect(fidelity.unaccounted).toBe(0);
  });

  it('has footnotes, quotations and escaped signs', () => {
    const { blocks, fidelity } = documentOf(
      '# Report for York\n\n## Terms\n\nIt rose.[^1]\n\n> What they\n> said \\*loudly\\*.\n\n[^1]: Annual return.',
      'p.md',
    );
    expect(blocks.slice(2).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'It rose.'],
      ['footnote', 'Annual return.'],
      ['paragraph', 'What they said *loudly*.'],
    ]);
    expect(fidelity.unaccounted).toBe(0);
  });

  it('does not hold a text to the rules of Markdown', () => {
    const text = 'Report for York\n\nTerms\n\n| a | b |\n|---|---|\n\nHealth &amp; care.';
    expect(linesOf(text).at(-1)).toContain('Health &amp; care.');
  });
});

describe('facts that only the keeper knows', () => {
  const paper = 'Report for York\n\nBackground\n\nAll is well.';
  const told = (supplied: object, text = paper) =>
    convertSource(sourceOf(text, { supplied }), () => true).document.meta;

  it('stand where the text prints none, and are listed', () => {
    expect(told({ documentDate: '2024-01-17', committee: 'Executive' })).toMatchObject({
      documentDate: '2024-01-17',
      committee: 'Executive',
      supplied: ['documentDate', 'committee'],
    });
  });

  it('never replace what is printed', () => {
    expect(() => told({ documentDate: '2024-01-17' }, `6 March 2023\n\n${paper}`)).toThrow(
      '2023-03-06',
    );
    expect(() => told({ title: 'Another title' })).toThrow('Report for York');
  });

  it('may choose among what is printed, and are then no facts of the keeper', () => {
    const text = `Scrutiny Committee\n\n6 March 2023\n\n7 March 2023\n\n${paper}`;
    expect(told({ documentDate: '2023-03-07' }, text)).not.toHaveProperty('supplied');
    expect(told({ documentDate: '2023-03-07' }, text).documentDate).toBe('2023-03-07');
  });

  it('are refused for an inspection', () => {
    const report =
      'Inspection of York local authority children’s services\n\nInspection dates: 7 March to 18 March 2022\n\nHeadline findings\n\nText.';
    expect(() => told({ documentDate: '2022-03-07' }, report)).toThrow('only printed');
  });
});

import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/lib/model/segment.ts';
import { joinBroken } from '../../../src/lib/parse/join-broken.ts';
import { buildSegment } from '../../making/build-segment.ts';

type Sketch = string | Partial<Segment>;

const built = (sketches: readonly Sketch[]): Segment[] =>
  sketches.map((one) => buildSegment(typeof one === 'string' ? { text: one } : one));

/** Joins what stands after a first text, which is none of the body. */
function join(...sketches: Sketch[]) {
  return joinBroken(built(['Cover', ...sketches]), 1, 'paper.txt');
}

const textsOf = (...sketches: Sketch[]): string[] =>
  join(...sketches)
    .segments.slice(1)
    .map(({ text }) => text);

const onPage = (page: number, text: string, more: Partial<Segment> = {}): Segment =>
  buildSegment({ text, page, pageEnd: page, ...more });

const unfinished = 'Social workers see children alone and know the wishes of Mrs Example';
const item = (text: string, more: Partial<Segment> = {}): Partial<Segment> => ({
  shape: 'item',
  depth: 1,
  bullet: '-',
  text,
  ...more,
});
const numbered = (number: number, text: string, more: Partial<Segment> = {}): Partial<Segment> =>
  item(text, { bullet: null, labels: [`${number}.`], ...more });

describe('a paragraph that a blank line broke', () => {
  it.each<[string, Sketch, Sketch, string]>([
    ['goes on in lower case', 'Plans are made', 'in time.', 'Plans are made in time.'],
    ['goes on in lower case after a quote', 'He said', '‘not yet’.', 'He said ‘not yet’.'],
    ['ends in a word that needs another', 'It is led by the', 'Board.', 'It is led by the Board.'],
    ['ends in a comma', 'In York,', 'Leeds and Hull.', 'In York, Leeds and Hull.'],
    [
      'is a line of names with a comma',
      'Lead inspector: Ann Example, Her Majesty’s',
      'Inspector',
      'Lead inspector: Ann Example, Her Majesty’s Inspector',
    ],
    ['was made an item', 'Plans are made', item('in time.'), 'Plans are made in time.'],
    ['parted a word at its hyphen', 'a multi-', 'agency team', 'a multi-agency team'],
  ])('is joined where it %s', (_, before, after, joined) => {
    expect(textsOf(before, after)).toEqual([joined]);
  });

  it('is joined in all its parts', () => {
    expect(textsOf('Plans are', 'made and', 'kept.')).toEqual(['Plans are made and kept.']);
  });

  it('is said to be joined, with its place', () => {
    const { diagnostics } = join('Plans are made', { text: 'in time.', page: 3, line: 12 });
    expect(diagnostics).toEqual([
      {
        rule: 'joined-paragraph',
        message: 'Joined with the text before it: the sentence goes on.',
        source: 'paper.txt',
        page: 3,
        line: 12,
        severity: 'info',
      },
    ]);
  });

  it('keeps emphasis and markers at their words, and ends on the later page', () => {
    const { segments } = join(
      {
        text: 'Plans are',
        page: 1,
        pageEnd: 1,
        emphasis: [{ style: 'strong', start: 0, end: 5 }],
        markers: [{ at: 5, marker: '¹' }],
      },
      {
        text: 'made in time.',
        page: 2,
        pageEnd: 2,
        emphasis: [{ style: 'emphasis', start: 0, end: 4 }],
        markers: [{ at: 13, marker: '²' }],
      },
    );
    const whole = segments[1]!;
    expect(whole).toMatchObject({ text: 'Plans are made in time.', page: 1, pageEnd: 2 });
    expect(whole.emphasis.map(({ start, end }) => whole.text.slice(start, end))).toEqual([
      'Plans',
      'made',
    ]);
    expect(whole.markers.map(({ at }) => whole.text.slice(0, at))).toEqual([
      'Plans',
      'Plans are made in time.',
    ]);
  });

  it.each<[string, Sketch, Sketch]>([
    ['the sentence is closed', 'Plans are made.', 'in time.'],
    ['it is closed within brackets', 'Plans (all of them)', 'in time.'],
    ['a list begins', 'Leaders:', 'know their services'],
    ['a new sentence begins', 'Plans are made', 'Carers are trained.'],
    ['the text has a label', 'Plans are made', { text: 'in time.', labels: ['a)'] }],
    ['a bullet was printed', 'Plans are made', item('in time.', { bullet: '•' })],
    ['a heading stands before', { shape: 'heading', text: 'Plans and' }, 'in time.'],
    ['a heading comes', 'Plans and the', { shape: 'heading', text: 'time' }],
    ['a row of a table comes', 'Plans and the', { shape: 'row', text: 'time' }],
    ['it is a line of the cover', 'Plans and the', 'Dates: March'],
    ['it is a note of copyright', 'Plans and the', '© Crown copyright'],
    [
      'it is bold, and the text before is not',
      { text: 'Plans are made', isBold: false },
      { text: 'in time.', isBold: true },
    ],
  ])('is left apart where %s', (_, before, after) => {
    expect(join(before, after)).toMatchObject({ segments: { length: 3 }, diagnostics: [] });
  });

  it('is never joined to what stands before the body', () => {
    expect(joinBroken(built(['A title of', 'the paper', 'and']), 1, 'a.txt').segments).toHaveLength(
      2,
    );
    expect(joinBroken(built(['A title of', 'the paper']), 1, 'a.txt').segments).toHaveLength(2);
  });

  it('is joined past a footnote, which stays behind it', () => {
    const note = { shape: 'note' as const, text: 'Guidance of 2018', labels: ['¹'] };
    expect(textsOf('Plans are', note, 'made.')).toEqual(['Plans are made.', 'Guidance of 2018']);
    expect(textsOf('Plans are', { shape: 'rule' }, 'made.')).toEqual(['Plans are made.', '']);
  });
});

describe('items in lower case', () => {
  it('are items of a list whose items are mostly so', () => {
    const items = ['listen to children', 'act', 'learn', 'Know', 'lead'];
    expect(textsOf(...items.map((text) => item(text)))).toEqual(items);
    const between = { shape: 'note' as const, text: 'a note', labels: ['¹'] };
    expect(textsOf(item('listen to children'), between, item('act'))).toHaveLength(3);
  });

  it('are torn off where most others begin with a capital or a number', () => {
    expect(textsOf(item('Listen to'), item('children.'), item('Act.'), item('Learn.'))).toEqual([
      'Listen to children.',
      'Act.',
      'Learn.',
    ]);
    expect(textsOf(item('Listen to'), item('children.'), item('act.'))).toHaveLength(2);
    expect(textsOf(numbered(1, 'listen to'), item('children.'), numbered(2, 'act.'))).toEqual([
      'listen to children.',
      'act.',
    ]);
  });

  it('are judged by those of their own depth', () => {
    const deep = item('in lower case', { depth: 2 });
    expect(textsOf(item('Listen to'), item('children.'), deep, deep)).toHaveLength(3);
  });
});

describe('a paragraph over a page', () => {
  it('is joined where it was a long sentence that goes on with a name', () => {
    const { segments, diagnostics } = join(
      onPage(1, unfinished),
      onPage(2, 'Social care managers check this.'),
    );
    expect(segments[1]).toMatchObject({
      text: `${unfinished} Social care managers check this.`,
      page: 1,
      pageEnd: 2,
    });
    expect(diagnostics[0]?.message).toContain('over the page');
  });

  it.each<[string, Segment, Segment]>([
    ['both stand on one page', onPage(1, unfinished), onPage(1, 'Managers know it.')],
    ['the source marks no pages', buildSegment({ text: unfinished }), onPage(2, 'Managers know.')],
    [
      'the page of the second is unknown',
      onPage(1, unfinished),
      buildSegment({ text: 'Managers know.' }),
    ],
    ['the first is short as a heading is', onPage(1, 'Leadership'), onPage(2, 'Managers know it.')],
    ['the sentence is closed', onPage(1, `${unfinished}.`), onPage(2, 'Managers know it.')],
    ['an item comes', onPage(1, unfinished), onPage(2, 'Managers know it.', item('Managers'))],
  ])('is left apart where %s', (_, before, after) => {
    expect(textsOf(before, after)).toHaveLength(2);
  });

  it('that ended before is told by the page on which it ended', () => {
    const long = onPage(1, unfinished, { pageEnd: 2 });
    expect(textsOf(long, onPage(2, 'Managers know it.'))).toHaveLength(2);
    expect(textsOf(long, onPage(3, 'Managers know it.'))).toHaveLength(1);
  });
});

describe('an unnumbered text in a run of numbers', () => {
  it('goes on with the number before it, even after a full stop', () => {
    const { segments, diagnostics } = join(
      numbered(4, 'Plans are made.'),
      'They are reviewed.',
      numbered(5, 'Carers stay.'),
    );
    expect(segments.slice(1).map(({ text }) => text)).toEqual([
      'Plans are made. They are reviewed.',
      'Carers stay.',
    ]);
    expect(diagnostics[0]?.message).toContain('between 4 and 5');
  });

  it('goes on over a page, and not on the same page, where pages are known', () => {
    const four = numbered(4, 'Plans are made.', { page: 1, pageEnd: 1 });
    const five = numbered(5, 'Carers stay.', { page: 2, pageEnd: 2 });
    expect(textsOf(four, onPage(2, 'They are reviewed.'), five)).toHaveLength(2);
    expect(textsOf(four, onPage(1, 'They are reviewed.'), five)).toHaveLength(3);
  });

  it.each<[string, Sketch[]]>([
    ['the next number is not the next of the run', [numbered(6, 'Carers stay.')]],
    ['no number comes any more', ['Carers stay.']],
    ['a heading ends the run', [{ shape: 'heading', text: 'Carers' }, numbered(5, 'Carers stay.')]],
  ])('is a text of its own where %s', (_, after) => {
    const texts = textsOf(numbered(4, 'Plans are made.'), 'They are reviewed.', ...after);
    expect(texts.slice(0, 2)).toEqual(['Plans are made.', 'They are reviewed.']);
  });

  it('is a text of its own after a letter, which is no number of the run', () => {
    const a = item('Plans are made.', { bullet: null, labels: ['a)'] });
    expect(textsOf(a, 'They are reviewed.', numbered(1, 'Carers stay.'))).toHaveLength(3);
  });

  it('is a text of its own after another unnumbered one', () => {
    expect(textsOf('Plans are made.', 'They are reviewed.', numbered(1, 'Carers.'))).toHaveLength(
      3,
    );
  });

  it('may be an item of its own', () => {
    const texts = textsOf(
      numbered(4, 'Plans are made.'),
      item('They are.'),
      numbered(5, 'Carers.'),
    );
    expect(texts).toHaveLength(3);
  });
});

it('a sentence after a line of names is a text of its own', () => {
  const names = 'Quality assurance manager: Ann Example, Senior Her Majesty’s Inspector';
  const sentence = 'Any complaints about the report should be made as the guidance has it.';
  const joined = join(onPage(1, names), onPage(2, sentence)).segments.slice(1);
  expect(joined.map(({ text }) => text)).toEqual([names, sentence]);
});

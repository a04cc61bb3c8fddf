import { describe, expect, it } from 'vitest';
import type { PlacedItem } from '../../../../src/lib/model/pdf-page.ts';
import type { Segment } from '../../../../src/lib/model/segment.ts';
import { joinLines } from '../../../../src/lib/read/pdf/lines/join-lines.ts';
import { continues, isTornHeading } from '../../../../src/lib/read/pdf/segments/continues.ts';
import { buildLine, buildPiece } from '../../../making/build-line.ts';
import { buildSegment } from '../../../making/build-segment.ts';

const full = 'Social workers see children alone and know the wishes and feelings of Example';
const fullWidth = 390;

type Lines = Partial<PlacedItem>[];

/** Whether a text on page 2 goes on with one on page 1, whose last line is full unless it says otherwise. */
function goesOn(
  before: Partial<PlacedItem>,
  after: Partial<PlacedItem>,
  {
    segment = {},
    edge,
    heading = null,
  }: { segment?: Partial<Segment>; edge?: number; heading?: number | null } = {},
): boolean {
  const first = buildPiece([{ text: full, width: fullWidth, ...before }]);
  const second = buildPiece([{ page: 2, y: 780, line: 9, ...after }], heading);
  const own = buildSegment({ text: before.text ?? full, ...segment });
  return continues(first, own, edge ?? before.x ?? 70, second);
}

describe('a text over a page', () => {
  it('goes on in lower case while the sentence is open, wherever it stands', () => {
    expect(goesOn({ text: 'Plans are', width: 50 }, { text: 'made in time.', x: 106 })).toBe(true);
    expect(goesOn({ text: 'Plans are made.', width: 50 }, { text: 'made in time.' })).toBe(false);
  });

  it('goes on with a capital where a long sentence is open, its line was full, and both stand alike', () => {
    expect(goesOn({}, { text: 'Managers know it.' })).toBe(true);
    expect(goesOn({}, { text: 'Managers know it.', x: 74 })).toBe(true);
    expect(goesOn({}, { text: 'Managers know it.', x: 76 })).toBe(false);
    expect(goesOn({ text: `${full}.` }, { text: 'Managers know it.' })).toBe(false);
    expect(goesOn({ text: 'The short title' }, { text: 'Managers know it.' })).toBe(false);
  });

  it('is a new text where a sentence comes after a line of names', () => {
    const names = 'Quality assurance manager: Ann Example, Senior Her Majesty’s Inspector';
    const sentence = 'Any complaints about the report should be made as the guidance has it.';
    expect(goesOn({ text: names }, { text: sentence })).toBe(false);
    expect(goesOn({ text: names }, { text: 'Ben Example HMI, Cat Example HMI' })).toBe(true);
  });

  it('is a new text where its first word had room on the line before', () => {
    expect(goesOn({ width: 300 }, { text: 'Managers know it.' })).toBe(false);
    // “Managers” and a space take 10 signs of 6.24 points.
    expect(goesOn({ width: 390 - 60 }, { text: 'Managers know it.' })).toBe(true);
    expect(goesOn({ width: 390 - 65 }, { text: 'Managers know it.' })).toBe(false);
    expect(goesOn({ width: 390 - 60 }, { text: 'A manager knows it.' })).toBe(false);
  });

  it('goes on with an item, even after a full stop, where it hangs as the item does', () => {
    const item = { segment: { shape: 'item' as const, text: 'Plans are made.' }, edge: 106 };
    expect(goesOn({}, { text: 'They are kept.', x: 106 }, item)).toBe(true);
    expect(goesOn({}, { text: 'They are kept.', x: 110 }, item)).toBe(true);
    expect(goesOn({}, { text: 'They are kept.', x: 70 }, item)).toBe(false);
    expect(goesOn({ width: 200 }, { text: 'They are kept.', x: 106 }, item)).toBe(false);
    const notHanging = { ...item, edge: 70 };
    expect(goesOn({}, { text: 'They are kept.', x: 70 }, notHanging)).toBe(false);
  });

  it.each<[string, boolean]>([
    ['on the next page', goesOn({}, { text: 'made in time.', page: 2 })],
    ['in type of much the same size', goesOn({}, { text: 'made in time.', size: 12.5 })],
  ])('goes on %s', (_, found) => expect(found).toBe(true));

  it.each<[string, boolean]>([
    ['on the same page', goesOn({}, { text: 'made in time.', page: 1 })],
    ['two pages on', goesOn({}, { text: 'made in time.', page: 3 })],
    ['in other type', goesOn({}, { text: 'made in time.', size: 14 })],
    ['in bold', goesOn({}, { text: 'made in time.', bold: true })],
    ['after a heading', goesOn({}, { text: 'made in time.' }, { segment: { shape: 'heading' } })],
    ['as a heading by its tag', goesOn({}, { text: 'Made in time' }, { heading: 2 })],
    ['as a heading of reports', goesOn({}, { text: 'Leadership, management and governance' })],
  ])('does not go on %s', (_, found) => expect(found).toBe(false));
});

describe('a heading that was torn', () => {
  const torn = (before: Partial<PlacedItem>, after: Partial<PlacedItem>): boolean =>
    isTornHeading(
      buildPiece([{ text: 'The experiences of children who need', bold: true, ...before }]),
      buildPiece([{ text: 'help and protection', bold: true, y: 384, ...after }]),
    );

  it('goes on in bold lower case right below', () => expect(torn({}, {})).toBe(true));

  it.each<[string, Partial<PlacedItem>, Partial<PlacedItem>]>([
    ['begins anew', {}, { text: 'Help and protection' }],
    ['is not bold', {}, { bold: false }],
    ['stands below a text that is not bold', { bold: false }, {}],
    ['stands farther below', {}, { y: 400 - 22 }],
    ['stands above', {}, { y: 416 }],
    ['stands on another page', {}, { page: 2 }],
    ['has other type', {}, { size: 12.6 }],
    ['comes after a full stop', { text: 'Children need help.' }, {}],
  ])('is another text if it %s', (_, before, after) => expect(torn(before, after)).toBe(false));
});

describe('lines of one text', () => {
  const join = (...lines: Lines) =>
    joinLines(lines.map((one, index) => buildLine({ line: index + 1, ...one })));

  it('are parted by a space', () => {
    expect(join({ text: 'Plans are' }, { text: 'made.' })).toEqual({
      text: 'Plans are made.',
      markers: [],
      joins: [],
    });
  });

  it('keep a word whole that ends in a hyphen, and record it', () => {
    expect(join({ text: 'by multi-', page: 4 }, { text: 'agency teams' })).toMatchObject({
      text: 'by multi-agency teams',
      joins: [{ line: 1, next: 2, page: 4, before: 'multi- agency', after: 'multi-agency' }],
    });
  });

  it.each([
    ['a hyphen that waits for its word', '16-', 'and 17-year-olds', '16- and 17-year-olds'],
    ['a range', '16-', 'to 18-year-olds', '16- to 18-year-olds'],
    ['another', 'part-', 'or full-time', 'part- or full-time'],
    ['a dash among spaces', 'children -', 'all of them', 'children - all of them'],
    ['a sign', 'multi-', '(agency)', 'multi- (agency)'],
  ])('leave a space after %s', (_, before, after, text) => {
    expect(join({ text: before }, { text: after })).toMatchObject({ text, joins: [] });
  });

  it('keep a word whole that only begins like one that waits', () => {
    expect(join({ text: 'multi-' }, { text: 'organisation' }).text).toBe('multi-organisation');
    expect(join({ text: 'well-' }, { text: 'to-do' }).text).toBe('well-to-do');
  });

  it('keep the markers of notes at their words', () => {
    const second = {
      ...buildLine({ text: 'made. Kept', line: 2 }),
      markers: [{ at: 5, marker: '¹' }],
    };
    const { text, markers } = joinLines([buildLine({ text: 'Plans are' }), second]);
    expect(markers.map(({ at, marker }) => [text.slice(0, at), marker])).toEqual([
      ['Plans are made.', '¹'],
    ]);
  });
});

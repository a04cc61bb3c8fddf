import { describe, expect, it } from 'vitest';
import { anchor } from '../../../src/lib/anchor/anchor-blocks.ts';
import { parse } from '../../../src/lib/parse/parse.ts';
import { buildSegment } from '../../making/build-segment.ts';

/** The anchors that an inspection report's numbered paragraph and the texts after it have. */
function anchorsAfter(...texts: string[]): string[] {
  const segments = [
    buildSegment({ shape: 'heading', depth: 1, text: 'Inspection findings' }),
    buildSegment({ shape: 'item', depth: 1, labels: ['2.'], text: 'Families get help early.' }),
    ...texts.map((text) => buildSegment({ text })),
  ];
  const { blocks } = parse(segments, true, 'made.pdf');
  return anchor(blocks, 'made.pdf').blocks.map(({ id, text }) => `${id} ${text}`);
}

describe('lettered items of a numbered paragraph', () => {
  it('are parts of it, however it ends, and lists inside them are parts of theirs', () => {
    const texts = ['(a) visits', '(i) at home', '(ii) at school', '(b) letters'];
    expect(anchorsAfter(...texts).slice(2)).toEqual([
      'para-2-a visits',
      'para-2-a-i at home',
      'para-2-a-ii at school',
      'para-2-b letters',
    ]);
    const dotted = texts.map((text) => text.replace(/\((\w+)\)/u, '$1.'));
    expect(anchorsAfter(...dotted)).toEqual(anchorsAfter(...texts));
  });

  it('are none where no second letter follows, or where the marks are numbers', () => {
    const alone = ['(a) visits alone were kept.'];
    expect(anchorsAfter(...alone)[2]).toBe('inspection-findings-1 (a) visits alone were kept.');
    expect(anchorsAfter('1) Visits are kept.', '2) Letters are written.').slice(2)).toEqual([
      'inspection-findings-1 1) Visits are kept.',
      'inspection-findings-2 2) Letters are written.',
    ]);
  });
});

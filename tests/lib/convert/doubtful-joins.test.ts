import { expect, it } from 'vitest';
import { doubtfulJoins } from '../../../src/lib/convert/words/doubtful-joins.ts';
import type { Block } from '../../../src/lib/model/block.ts';
import { buildBlock } from '../../making/build-document.ts';

/** The anchors of the texts over a page of which it is doubted that they belong together. */
function doubted(...blocks: Partial<Block>[]): (string | undefined)[] {
  const built = blocks.map((one, index) =>
    buildBlock({ id: `b-${index + 1}`, page: 4, pageEnd: 5, ...one }),
  );
  return doubtfulJoins(built, 'a.pdf').map(({ anchor }) => anchor);
}

it('a text over a page that begins and ends with a sentence is not doubted', () => {
  expect(doubted({ text: 'Plans are made in time.' })).toEqual([]);
});

it('a text over a page is doubted if it ends in the middle of a sentence, unless a list goes on with it', () => {
  expect(doubted({ text: 'Plans are made in' })).toEqual(['b-1']);
  const item = { kind: 'list-item' as const, text: 'in time', parent: 'b-1' };
  expect(doubted({ text: 'Plans are made' }, item)).toEqual([]);
});

it('a text over a page is doubted if it begins in the middle of a sentence, unless it has a number', () => {
  expect(doubted({ text: 'in time and known.' })).toEqual(['b-1']);
  expect(doubted({ text: 'in time and known.', label: '4.' })).toEqual([]);
});

it('a text on one page is none that was joined', () => {
  expect(doubted({ text: 'in time', pageEnd: 4 })).toEqual([]);
});

it('is a warning with the page and the beginning of the text', () => {
  const [found] = doubtfulJoins([buildBlock({ text: 'in time', page: 4, pageEnd: 5 })], 'a.pdf');
  expect(found).toMatchObject({ rule: 'join-in-doubt', page: 4, severity: 'warning' });
  expect(found?.message).toContain('“in time”');
});

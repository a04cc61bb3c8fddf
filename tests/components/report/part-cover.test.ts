import { expect, it } from 'vitest';
import { partCover } from '../../../src/components/report/element/part-cover.ts';

const line = '<div class="b" id="b-1" data-hash="1"><p data-text>Anytown</p></div>';
const mark = '<p><a href="/reports/x/x.pdf#page=2">page 2</a></p>';
const heading = '<div class="h" id="s-summary" data-hash="2"><h2 data-text="">Summary</h2></div>';

it('a text is parted before the block that follows the cover', () => {
  expect(partCover(line + heading, 's-summary')).toEqual({ cover: line, rest: heading });
});

it.each([mark, '<p>page 2</p>'])('the mark of a page goes with what begins on it: %s', (page) => {
  expect(partCover(line + page + heading, 's-summary').rest).toBe(page + heading);
});

it('a list goes with its first item', () => {
  const list = '<ul><li id="opening-2" data-hash="3"><p data-text>One</p></li></ul>';
  expect(partCover(line + list, 'opening-2')).toEqual({ cover: line, rest: list });
});

it('words that look like the block’s own tag are words', () => {
  const words = '<div class="b" id="b-2"><p data-text>&lt;div id="s-summary"></p></div>';
  expect(partCover(line + words + heading, 's-summary').rest).toBe(heading);
});

it('nothing is parted where no block follows, or it isn’t there', () => {
  expect(partCover(line, null)).toEqual({ cover: '', rest: line });
  expect(partCover(line, 's-summary')).toEqual({ cover: '', rest: line });
});

import { describe, expect, it } from 'vitest';
import { blockFaults } from '../../../scripts/check-site/markup.ts';
import { parsePage } from '../../../scripts/check-site/read-site.ts';
import type { BlockRow } from '../../../scripts/check-site/report-data.ts';

const block = (facts: Partial<BlockRow> & { id: string }): BlockRow => ({
  kind: 'paragraph',
  role: null,
  label: null,
  number: null,
  parent: null,
  section: null,
  page: null,
  pageEnd: null,
  printedPage: null,
  text: '',
  hash: '0a1b2c3d4e',
  deepHash: '0a1b2c3d4e',
  themes: [],
  state: 'draft',
  url: `/reports/x/#${facts.id}`,
  ...facts,
});

const blocks = [
  block({ id: 'para-1', number: 1, page: 3, themes: ['a', 'b'], text: 'Fish & chips.' }),
  block({ id: 'item-1', kind: 'list-item', parent: 'para-1', text: 'An item' }),
  block({ id: 'row-1', kind: 'table-row', text: 'One | Two' }),
];

const sound = `
<div id="para-1" data-hash="0a1b2c3d" data-number="1" data-page="3" data-themes="a b">
  <a href="#para-1">1</a>
  <p data-text>Fish &amp; chips.<sup data-noteref><a href="#n">2</a></sup></p>
  <ul><li id="item-1" data-hash="0a1b2c3d" data-text>An item</li></ul>
</div>
<table><tr id="row-1" data-hash="0a1b2c3d"><td data-text>One</td><td data-text>Two</td></tr></table>`;

const faults = (html: string, of: BlockRow[] = blocks): string[] =>
  blockFaults(parsePage('reports/x/index.html', '/', html), of).map(({ rule }) => rule);

it('sound markup has no faults', () => {
  expect(faults(sound)).toEqual([]);
});

describe('a fault of the markup is found', () => {
  it.each([
    ['a missing block', /<table>.*<\/table>/, '', 'id-count'],
    ['a block twice', /$/, '<p id="item-1"></p>', 'id-count'],
    ['other words', 'An item', 'an item', 'text'],
    ['a space too many', 'chips.<', 'chips. <', 'text'],
    ['a marker in the text', ' data-noteref', '', 'text'],
    ['a cell too few', '<td data-text>Two</td>', '', 'text'],
    ['another number', 'data-number="1"', 'data-number="2"', 'attribute'],
    ['a page that is not known', 'id="item-1"', 'id="item-1" data-page="3"', 'attribute'],
    ['another theme', 'data-themes="a b"', 'data-themes="b"', 'attribute'],
    [
      'another version',
      'data-hash="0a1b2c3d" data-number',
      'data-hash="00000000" data-number',
      'attribute',
    ],
    ['two texts', '<ul>', '<p data-text>More</p><ul>', 'texts'],
  ])('%s', (_, from, to, rule) => {
    expect(faults(sound.replace(from, to))).toContain(rule);
  });

  it('blocks in another order', () => {
    const html =
      '<p id="b" data-hash="0a1b2c3d" data-text></p><p id="a" data-hash="0a1b2c3d" data-text></p>';
    expect(faults(html, [block({ id: 'a' }), block({ id: 'b' })])).toContain('order');
  });

  it('an address of another page', () => {
    expect(faults(sound, [{ ...blocks[0]!, url: '/reports/y/#para-1' }])).toContain('url');
  });
});

import { describe, expect, it } from 'vitest';
import { wordsDirective } from '../../../src/lib/citation/words-link.ts';
import { anchorsMeant } from '../../../src/lib/citation/fragment.ts';
import type { Block } from '../../../src/lib/model/block.ts';

const block = (id: string, text: string, kind: Block['kind'] = 'paragraph') => {
  return { id, kind, text, parent: null, label: null };
};

const long =
  'Managers know their staff well, and supervise them often; in most teams records say what was decided and why it was.';
const blocks = [
  block('s', 'Well-being, health & safety', 'heading'),
  block('para-1', 'Social workers visit children often. Social workers listen to them.'),
  block('para-2', long),
  block('row', 'Help and protection | 1 | Visits are regular', 'table-row'),
  block('para-3', 'The well-being, health & safety of children (100%) is good.'),
  block('para-4', 'Visits are regular.'),
  block('para-5', 'Visits are regular.'),
];

/** The directive of words of one block, the nth time that they stand in it. */
function directive(id: string, words: string, nth = 0): string | null {
  const text = blocks.find((one) => one.id === id)!.text;
  let start = -1;
  for (let at = 0; at <= nth; at++) start = text.indexOf(words, start + 1);
  const piece = { label: null, text: words, cutBefore: true, cutAfter: true, start };
  return wordsDirective(blocks, { name: '', ids: [id], pieces: [piece] });
}

describe('the link to words', () => {
  it('has the words with those beside them, by which they are told from the same ones elsewhere', () => {
    expect(directive('para-1', 'visit children')).toBe(
      ':~:text=Social%20workers-,visit%20children,-often%2E%20Social%20workers',
    );
    expect(directive('para-1', 'Social workers', 1)).toBe(
      ':~:text=visit%20children%20often%2E-,Social%20workers,-listen%20to%20them%2E',
    );
  });

  it('encodes the signs that divide it, and those at which programs end an address', () => {
    expect(directive('para-3', 'well-being, health & safety of children (100%)')).toBe(
      ':~:text=The-,well%2Dbeing%2C%20health%20%26%20safety%20of%20children%20%28100%25%29,-is%20good%2E',
    );
  });

  it('tells long words by their beginning and end', () => {
    expect(directive('para-2', long)).toBe(':~:text=Managers%20know%20their,why%20it%20was%2E');
  });

  it('goes from one paragraph to another', () => {
    const pieces = ['Social workers listen to them.', long].map((text) => ({
      label: null,
      text,
      cutBefore: false,
      cutAfter: false,
    }));
    expect(wordsDirective(blocks, { name: '', ids: ['para-1', 'para-2'], pieces })).toBe(
      ':~:text=visit%20children%20often%2E-,Social%20workers%20listen,why%20it%20was%2E',
    );
  });

  it('takes no word of the cell beside', () => {
    const piece = { label: null, text: 'Visits', cutBefore: true, cutAfter: true };
    expect(wordsDirective(blocks, { name: '', ids: ['row'], pieces: [piece] })).toBe(
      ':~:text=Visits,-are%20regular',
    );
  });

  it('is completed to whole words, since a browser finds no others', () => {
    expect(directive('para-1', 'isit childr')).toContain(',-often');
    expect(directive('para-1', 'isit childr')).toContain('-,visit%20children,');
  });

  it('is not made where the same words stand earlier with the same beside them', () => {
    expect(directive('para-5', 'Visits')).toBeNull();
    expect(directive('para-5', 'Visits are regular.')).toBeNull();
  });

  it('is not made of words that are not there', () => {
    expect(directive('para-5', 'Visits were')).toBeNull();
  });

  it('leads to its paragraph where it is read as an address', () => {
    expect(anchorsMeant(`para-1${directive('para-1', 'visit children')}`)).toContain('para-1');
  });
});

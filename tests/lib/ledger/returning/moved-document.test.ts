import { describe, expect, it } from 'vitest';
import { placesInSuccessor } from '../../../../src/lib/ledger/returning/moved-document.ts';
import { convert, converting, publishedLedger } from '../../../making/ledger/ledger-document.ts';

const one = 'Children are seen quickly when concerns are first reported to the authority.';
const two = 'Plans are reviewed by independent chairs who challenge drift and delay.';
const three = 'Foster carers receive training that prepares them for their role.';
const four = 'The board scrutinises performance information at every meeting.';

const before = publishedLedger(['# A', one, `${two} ${three}`, four]);
/** Where the texts of a ledger stand in a document that was made from these lines. */
const places = (ledger: typeof before, ...lines: string[]) =>
  Object.fromEntries(placesInSuccessor(ledger, convert(lines, null, converting).document));
const at = (...ids: string[]) => ids.map((id) => `anytown-2020-ilacs#${id}`);

describe('the texts of a document that stands under another slug', () => {
  it('stand where it has them, in whatever order', () => {
    expect(places(before, '# A', four, one, `${two} ${three}`)).toEqual({
      's-a': at('s-a'),
      'a-1': at('a-2'),
      'a-2': at('a-3'),
      'a-3': at('a-1'),
    });
  });

  it('stand in all their parts if it divides them, and in the whole if it joins them', () => {
    expect(places(before, '# A', `${one} ${four}`, two, three)).toEqual({
      's-a': at('s-a'),
      'a-1': at('a-1'),
      'a-2': at('a-2', 'a-3'),
      'a-3': at('a-1'),
    });
  });

  it('stand nowhere if it has them not', () => {
    expect(places(before, '# A', one)).toEqual({ 's-a': at('s-a'), 'a-1': at('a-1') });
  });

  it('are those that were published', () => {
    const drafted = convert(['# A', one, two], publishedLedger(['# A', one]), converting).ledger;
    expect(places(drafted, '# A', one, two)).toEqual({ 's-a': at('s-a'), 'a-1': at('a-1') });
  });
});

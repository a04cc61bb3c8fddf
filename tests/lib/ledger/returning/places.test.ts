import { describe, expect, it } from 'vitest';
import { keyOfText, placesOf, wordingsOf } from '../../../../src/lib/ledger/returning/places.ts';
import { maskLedger } from '../../../../src/lib/ledger/take-down.ts';
import { SoughtWords } from '../../../../src/lib/take-down/find-words.ts';
import { deepHashText, hashText } from '../../../../src/lib/text/fingerprint.ts';
import { convert, converting, publishedLedger } from '../../../making/ledger/ledger-document.ts';

const one = 'Children are seen quickly, and Mrs Example is told of every concern.';
const other = 'Children are seen soon, and Mrs Example is told of every concern.';

const key = (text: string) => keyOfText({ hash: hashText(text), deepHash: hashText(text), text });

describe('the wordings under which a published text may be found again', () => {
  const first = publishedLedger(['# A', one]);
  const edited = convert(['# A', other], first, converting).ledger;
  const wordings = (ledger: typeof first) => wordingsOf(ledger.anchors[1]!);

  it('are all that it has had, the last one first', () => {
    expect(wordings(first)).toEqual([key(one)]);
    expect(wordings(edited)).toEqual([key(other), key(one)]);
  });

  it('are none of those in which words were taken down since', () => {
    expect(wordings(maskLedger(edited, new SoughtWords('Mrs Example'), 'A private name.'))).toEqual(
      [],
    );
    expect(wordings(maskLedger(edited, new SoughtWords('quickly'), 'An error.'))).toEqual([
      key(other),
    ]);
  });

  it('are none for a number that never had a text', () => {
    expect(wordingsOf({ ...first.anchors[1]!, kind: null })).toEqual([]);
  });
});

describe('a text without words of its own', () => {
  const table = (rows: string[]) => ({
    hash: hashText(''),
    deepHash: deepHashText('', rows),
    text: '',
  });

  it('is told by those below it', () => {
    expect(keyOfText(table(['North | 1']))).not.toBe(keyOfText(table(['South | 2'])));
    expect(keyOfText(table(['North | 1']))).toBe(keyOfText(table(['North | 1'])));
  });
});

describe('the place of a text', () => {
  const places = placesOf(publishedLedger(['# A', 'Good.', one, '# B', 'Good.']).anchors);

  it('is told by its headings and the texts beside it', () => {
    const [first, second] = [places.get('a-1')!, places.get('b-1')!];
    expect(first.text).toBe(second.text);
    expect(first.path).not.toBe(second.path);
    expect(first).toMatchObject({ before: key('A'), after: key(one), words: 1 });
    expect(second).toMatchObject({ before: key('B'), after: '' });
  });
});

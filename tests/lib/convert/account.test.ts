import { describe, expect, it } from 'vitest';
import { account, type AccountedSource } from '../../../src/lib/convert/words/account.ts';
import type { Mark } from '../../../src/lib/markdown/read-inline.ts';
import type { Repair } from '../../../src/lib/model/diagnostic.ts';
import { buildBlock } from '../../making/build-document.ts';

function repair(line: number, before: string, after: string): Repair {
  return { rule: 'made-up', before, after, page: null, line, reason: null };
}

function accountFor(source: Partial<AccountedSource> & { rawLines: string[] }, texts: string[]) {
  const all = {
    file: 'paper.txt',
    cleanLines: source.rawLines,
    repairs: [],
    marks: [],
    ...source,
  };
  const blocks = texts.map((text, index) => buildBlock({ id: `b-${index + 1}`, text }));
  return account(all, blocks, []);
}

const errors = ({ diagnostics }: ReturnType<typeof accountFor>) =>
  diagnostics.map(({ rule, line }) => [rule, line]);

describe('a line that was repaired', () => {
  it('is accounted for by the record of the repair', () => {
    const found = accountFor(
      {
        rawLines: ['Children', 'super vision is week', 'and rare'],
        cleanLines: ['Children', 'supervision is weak', 'and rare'],
        repairs: [repair(2, 'super vision', 'supervision'), repair(2, 'week', 'weak')],
      },
      ['Children supervision is weak and rare'],
    );
    expect(found).toEqual({
      fidelity: {
        sourceWords: 6,
        outputWords: 6,
        marks: 0,
        repairs: 2,
        moves: 0,
        unaccounted: 0,
      },
      diagnostics: [],
    });
  });

  it('is an error with its line where no record tells of it', () => {
    const found = accountFor(
      { rawLines: ['Children', 'are week', 'x'], cleanLines: ['Children', 'are weak', 'x'] },
      ['Children are weak x'],
    );
    expect(found.diagnostics).toEqual([
      {
        rule: 'unrecorded-repair',
        message: 'This line was changed without a record.',
        source: 'paper.txt',
        page: null,
        line: 2,
        severity: 'error',
      },
    ]);
  });

  it.each<[string, Repair[]]>([
    ['a record of another line', [repair(1, 'week', 'weak')]],
    ['a record of other words', [repair(2, 'week', 'meek')]],
    ['a record of half of it', [repair(2, 'we', 'wea')]],
  ])('is an error with %s', (_, repairs) => {
    const raw = ['Children', 'are week'];
    const found = accountFor({ rawLines: raw, cleanLines: ['Children', 'are weak'], repairs }, [
      'Children are weak',
    ]);
    expect(errors(found)).toEqual([['unrecorded-repair', 2]]);
  });

  it('is an error where a record tells of a repair that was not made', () => {
    const found = accountFor({ rawLines: ['are week'], repairs: [repair(1, 'week', 'weak')] }, [
      'are week',
    ]);
    expect(errors(found)).toEqual([['unrecorded-repair', 1]]);
  });

  it('may have records that build on each other, in their order, and signs of any kind', () => {
    const found = accountFor(
      {
        rawLines: ['it cost 5 $ in all'],
        cleanLines: ['it costs $& in all'],
        repairs: [repair(1, 'cost 5', 'costs'), repair(1, 'costs $', 'costs $&')],
      },
      ['it costs $& in all'],
    );
    expect(found.diagnostics).toEqual([]);
  });

  it('is told beside the words that are lost', () => {
    const found = accountFor({ rawLines: ['a b', 'c'], cleanLines: ['a b', ''] }, ['a']);
    expect(errors(found)).toEqual([
      ['words-unaccounted', 1],
      ['unrecorded-repair', 2],
    ]);
  });
});

/** The marks that stand in a text between given signs. */
function marksIn(text: string, ...signs: string[]): Mark[] {
  let from = 0;
  return signs.map((sign) => {
    const start = text.indexOf(sign, from);
    from = start + sign.length;
    return { start, end: from };
  });
}

describe('what is left out as mark-up', () => {
  it.each<[string, string, string[], string]>([
    ['a bullet', '- seen', ['- '], 'seen'],
    ['a printed bullet', '• seen', ['• '], 'seen'],
    ['the sign of a heading', '## Findings', ['## '], 'Findings'],
    ['emphasis within a word', 'un**seen**ly', ['**', '**'], 'unseenly'],
    ['emphasis in its order', '*a* b *c*', ['*', '*', '*', '*'], 'a b c'],
    ['tags of style', 'a <b>bold</b> word', ['<b>', '</b>'], 'a bold word'],
    ['the tags of a note', 'seen<sup>1</sup> here', ['<sup>', '</sup>'], 'seen 1 here'],
    [
      'a link and where it leads',
      '[here](https://a.example) now',
      ['[', '](https://a.example)'],
      'here now',
    ],
    ['a line between parts', 'a\n***\nb', ['***'], 'a b'],
  ])('is no word: %s', (_, text, signs, page) => {
    const marks = marksIn(text, ...signs);
    const found = accountFor({ rawLines: text.split('\n'), marks }, [page]);
    expect(found).toMatchObject({
      fidelity: { marks: marks.length, unaccounted: 0 },
      diagnostics: [],
    });
  });

  it.each<[string, string, string, string]>([
    ['a word', 'not seen', 'not ', 'seen'],
    ['a number', '12 seen', '12 ', 'seen'],
    ['a script', '<script> seen', '<script>', 'seen'],
    ['a sign among words', 'seen # not', '# not', 'seen'],
  ])('is still a word if it is none of the known marks: %s', (_, text, sign, page) => {
    const found = accountFor({ rawLines: [text], marks: marksIn(text, sign) }, [page]);
    expect(errors(found)).toEqual([['words-unaccounted', 1]]);
  });

  it('leaves the lines where they are, so that what is lost is found there', () => {
    const lines = ['- a', '- b', '- c lost'];
    const marks = marksIn(lines.join('\n'), '- ', '- ', '- ');
    expect(errors(accountFor({ rawLines: lines, marks }, ['a', 'b', 'c']))).toEqual([
      ['words-unaccounted', 3],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  accepting,
  anchored,
  convert,
  gone,
  publishedLedger,
} from '../../../making/ledger/ledger-document.ts';

const visits =
  'Social workers visit children regularly and see them alone, and case records show that their views are heard.';
const others = [
  'The health needs of children looked after are assessed on time, but dental checks are not always recorded.',
  'Adoption performance is improving, and fewer families wait for longer than eighteen months.',
  'Thresholds are understood by partners, and most referrals are of good quality.',
  'Foster carers receive training that prepares them well for their demanding role.',
];
/** Two thirds of the words are those of `visits`. */
const rewritten =
  'Social workers visit children regularly and see them alone, yet files seldom reveal how wishes were weighed.';
const slipped = visits.replace('regularly', 'regulary');

const before = publishedLedger(['# A', visits, ...others]);
const idOf = (lines: string[], text: string) => {
  const kept = convert(lines, before, accepting);
  return [anchored(kept).find(([, own]) => own === text)?.[0], gone(kept)];
};

describe('a text that was corrected', () => {
  it('keeps its anchor in its place, even if it was rewritten in part', () => {
    expect(idOf(['# A', rewritten, ...others], rewritten)).toEqual(['a-1', {}]);
  });

  it('keeps its anchor in its place, if it was touched up and the texts after it changed places', () => {
    const [next, second, ...rest] = others;
    const touched = visits.replace('case records show', 'the files seldom reveal');
    const lines = ['# A', touched, second!, next!, ...rest];
    expect(idOf(lines, touched)).toEqual(['a-1', {}]);
  });

  it('keeps its anchor elsewhere if it is all but the same', () => {
    expect(idOf(['# A', ...others, '# B', slipped], slipped)).toEqual(['a-1', {}]);
  });

  it('is another text elsewhere if it was rewritten in part: the address never leads to it', () => {
    const [others1, ...rest] = others;
    const moved = ['# A', others1!, ...rest, '# B', 'The board meets.', rewritten, 'It decides.'];
    expect(idOf(moved, rewritten)).toEqual(['b-2', { 'a-1': ['withdrawn', []] }]);
  });

  it('is in doubt where two texts are as near, and then neither gets its address', () => {
    const [one, two] = [visits.replace('alone', 'apart'), visits.replace('heard', 'noted')];
    const kept = convert(['# A', one, two, ...others], before, accepting);
    expect(gone(kept)).toEqual({ 'a-1': ['withdrawn', []] });
    expect(kept.diagnostics).toMatchObject([{ rule: 'anchor-unclear', severity: 'warning' }]);
    expect(kept.losses[0]?.near).not.toBeNull();
  });
});

describe('a near-copy in the place of another text', () => {
  const quarter = 'In East, children seen alone stood at 77% in the quarter, against 60% a year';
  const needs =
    'In East, children seen alone stood at 77% in the quarter, of those who have emotional needs.';
  const rest = 'This has led to solutions such as assistants in nearly every school.';
  const more = [rest, others[1]!, others[2]!, others[3]!];
  const copy = needs.replace('the quarter', 'officers quarter');
  const lines = (first: string, ...last: string[]) => ['# A', first, visits, others[0]!, ...last];

  it('takes no address if it is nearer to a part of a divided one', () => {
    const ledger = publishedLedger(lines(quarter, `${needs} ${rest}`));
    expect(gone(convert(lines(copy, needs, rest), ledger, accepting))).toEqual({
      'a-1': ['withdrawn', []],
      'a-4': ['split', ['a-6', 'a-7']],
    });
  });

  it('takes no address if it is nearer to one that was joined to longer ones', () => {
    const ledger = publishedLedger(lines(quarter, needs, ...more));
    const merged = ['merged', ['a-10']];
    expect(gone(convert(lines(copy, [needs, ...more].join(' ')), ledger, accepting))).toEqual({
      'a-1': ['withdrawn', []],
      ...Object.fromEntries([4, 5, 6, 7, 8].map((at) => [`a-${at}`, merged])),
    });
  });
});

describe('a copy with another figure elsewhere', () => {
  const quarter = (first: number, second: number) =>
    `In South, reviews in time stood at ${first}% in the quarter, against ${second}% a year before and a target of 98%.`;

  it('takes no address if the text may stand with new figures in a longer one', () => {
    const [first, second, ...rest] = [...others, visits];
    const ledger = publishedLedger(['# A', first!, quarter(87, 61), ...rest, '# B', rewritten]);
    const joined = [quarter(75, 66).replace('98', '97'), ...rest, second!, rewritten].join(' ');
    const now = ['# A', first!, joined, '# B', quarter(39, 61), rewritten];
    expect(gone(convert(now, ledger, accepting))['a-2']).toEqual(['withdrawn', []]);
  });
});

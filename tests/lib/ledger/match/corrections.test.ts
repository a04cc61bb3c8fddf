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

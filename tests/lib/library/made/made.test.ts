import { describe, expect, it } from 'vitest';
import { remarkGroups } from '../../../../src/lib/library/made/remark-groups.ts';
import { verdictOf } from '../../../../src/lib/library/made/verdict.ts';
import type { Diagnostic } from '../../../../src/lib/model/diagnostic.ts';

const remark = (rule: string, severity: Diagnostic['severity'], line = 1): Diagnostic => ({
  rule,
  severity,
  line,
  message: 'Something.',
  source: 'a.txt',
  page: null,
});
const fidelity = {
  sourceWords: 17103,
  outputWords: 17103,
  marks: 187,
  repairs: 8,
  moves: 2,
  unaccounted: 0,
};

describe('remarks on a text', () => {
  it('stand together by what they say, warnings first, then the most frequent, each in its order', () => {
    const groups = remarkGroups([
      remark('text-moved', 'info'),
      remark('joined-paragraph', 'info', 2),
      remark('joined-paragraph', 'info', 9),
      remark('empty-number', 'warning'),
    ]);
    expect(groups.map(({ name, remarks }) => [name, remarks.length])).toEqual([
      ['Empty number', 1],
      ['Joined paragraph', 2],
      ['Text moved', 1],
    ]);
    expect(groups[1]!.remarks.map(({ line }) => line)).toEqual([2, 9]);
    expect(groups.map(({ isWarning }) => isWarning)).toEqual([true, false, false]);
  });

  it('are apart where the same rule warns in one place and only tells in another', () => {
    expect(remarkGroups([remark('a', 'info'), remark('a', 'warning')])).toHaveLength(2);
  });
});

describe('the verdict on a text', () => {
  it('is how many words of the source are accounted for', () => {
    const verdict = verdictOf(fidelity, [remark('text-moved', 'info')]);
    expect(verdict.words).toBe('17,103 of 17,103 words');
    expect(verdict.meaning).toContain('8 repairs and 2 moves');
    expect(verdict.doubts).toBe('Nothing was doubtful.');
  });

  it('tells words that are lost, and places to look at', () => {
    const verdict = verdictOf({ ...fidelity, unaccounted: 3 }, [remark('empty-number', 'warning')]);
    expect(verdict.words).toBe('17,100 of 17,103 words');
    expect(verdict.doubts).toMatch(/compare 1 place with/);
  });
});

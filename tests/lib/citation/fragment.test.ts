import { describe, expect, it } from 'vitest';
import { anchorMeant, anchorsMeant } from '../../../src/lib/citation/fragment.ts';

describe('what a fragment means', () => {
  it.each([
    'para-28',
    'para-28.',
    'para-28)',
    'para-28,',
    'Para-28',
    'para-28?utm_source=x',
    'para-28&utm_source=x&utm_medium=mail',
    'para-28”).',
    'para-28:~:text=Plans,clear%2E',
    'para-28:~:text=Plans%0Aare,clear%2E&utm_source=x',
    'para-28%3A~%3Atext=Plans',
    'para-28%29',
    'para-28%20',
    '28',
    '028',
    'para28',
    'paragraph-28',
    'Paragraph%2028',
  ])('%s: paragraph 28', (fragment) => {
    expect(anchorsMeant(fragment)).toContain('para-28');
  });

  it.each([
    ['para-281', 'para-281'],
    ['para-2-a', 'para-2-a'],
    ['2-a', 'para-2-a'],
    ['s-findings', 's-findings'],
    ['help-and-protection-3', 'help-and-protection-3'],
  ])('%s: %s and no other number', (fragment, anchor) => {
    expect(anchorsMeant(fragment)).toContain(anchor);
    expect(anchorsMeant(fragment)).not.toContain('para-28');
  });

  it('is first of all itself, since an anchor is never another', () => {
    expect(anchorsMeant('para-28.')[0]).toBe('para-28.');
  });

  it.each(['', '%', '...', '?utm_source=x'])('%j is no anchor of a paragraph', (fragment) => {
    expect(anchorsMeant(fragment).filter((anchor) => /^para/.test(anchor))).toEqual([]);
  });

  it('is in lower case without its end, for an address that is typed', () => {
    expect(anchorMeant('Para-28).')).toBe('para-28');
  });
});

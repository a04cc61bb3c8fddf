import { describe, expect, it } from 'vitest';
import { freeSlug, settleSlugs } from '../../../src/lib/convert/slugs.ts';

const visit = (inspectionStart: string | null, slug = 'york-2022-ilacs', kind = 'ilacs') => ({
  slug,
  kind,
  inspectionStart,
  documentDate: null,
});

describe('slugs of documents', () => {
  it('of two of a kind in one year: the second bears its month, a third in that month a count', () => {
    const same = [visit('2022-03-07'), visit('2022-11-02'), visit('2022-11-20')];
    expect(settleSlugs(same, new Set())).toEqual([
      'york-2022-ilacs',
      'york-2022-11-ilacs',
      'york-2022-11-ilacs-x2',
    ]);
  });
  it('of undated documents: the second bears a count', () => {
    const same = [
      visit(null, 'york-briefing', 'briefing'),
      visit(null, 'york-briefing', 'briefing'),
    ];
    expect(settleSlugs(same, new Set())).toEqual(['york-briefing', 'york-briefing-x2']);
  });
  it('that are recorded stay with their document', () => {
    const newer = { ...visit('2022-11-02') };
    expect(settleSlugs([newer, visit('2022-03-07')], new Set())).toEqual([
      'york-2022-ilacs',
      'york-2022-03-ilacs',
    ]);
    expect(settleSlugs([visit('2022-03-07')], new Set(['york-2022-ilacs']))).toEqual([
      'york-2022-ilacs',
    ]);
  });
});

describe('the slug of a document that is added', () => {
  it('bears its month beside one of its kind and year, and -x2 beside two', () => {
    const visit = {
      slug: 'york-2022-focused-visit',
      kind: 'focused-visit',
      inspectionStart: '2022-07-05',
      documentDate: null,
    };
    const taken = new Set(['york-2022-focused-visit']);
    expect(freeSlug(visit, taken)).toBe('york-2022-07-focused-visit');
    taken.add('york-2022-07-focused-visit');
    expect(freeSlug(visit, taken)).toBe('york-2022-07-focused-visit-x2');
  });
});

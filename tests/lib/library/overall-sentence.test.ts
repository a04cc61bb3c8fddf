import { describe, expect, it } from 'vitest';
import { overallSentence } from '../../../src/lib/library/overall-sentence.ts';
import type { Grade } from '../../../src/lib/model/codes.ts';
import { buildMeta } from '../../making/build-document.ts';
import { readDocument } from '../../making/theme-files.ts';

const inspection = (framework: 'SIF' | 'ILACS' | 'LAC', year: number, grade: Grade) =>
  buildMeta({
    slug: `x-${year}`,
    framework,
    inspectionStart: `${year}-05-01`,
    judgements: [{ area: 'overall', label: 'Overall effectiveness', grade }],
  });

describe('how a council was judged overall', () => {
  it('is one sentence: York', () => {
    const metas = ['york-2022-ilacs', 'york-2017-scrutiny-report', 'york-2016-sif'].map(
      (slug) => readDocument(slug).meta,
    );
    expect(overallSentence(metas)).toBe('Overall: good in 2016, requires improvement in 2022.');
  });

  it('names each inspection in time order, also where nothing changed', () => {
    const metas = [inspection('ILACS', 2023, 'good'), inspection('SIF', 2017, 'good')];
    expect(overallSentence(metas)).toBe('Overall: good in 2017, good in 2023.');
  });

  it('leaves out an inspection of looked-after children, which is none of the whole', () => {
    expect(overallSentence([inspection('LAC', 2013, 'adequate')])).toBeNull();
  });

  it('is left out where nothing is judged', () => {
    expect(overallSentence([buildMeta({ framework: 'ILACS', judgements: [] })])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { findOccurrences } from '../../../src/lib/themes/find-occurrences.ts';
import { readTheme, themeSlugs } from '../../making/theme-files.ts';

const counts = (slug: string, text: string): boolean =>
  findOccurrences('a-report', [{ id: 'a', kind: 'paragraph', text }], readTheme(slug).theme)
    .length > 0;

/** Sentences in the manner of the reports that show a rule at work, with what a reader would say. */
const cases: Record<(typeof themeSlugs)[number], [sentence: string, counts: boolean][]> = {
  assessments: [
    ['Needs are reassessed when plans change.', true],
    ['Some children live with unassessed risk.', true],
    ['IHAs are late.', true],
    ['The parenting assessment is thorough.', true],
    ['Connected carers were assessed in time.', true],
    ['Safeguarding concerns are not assessed effectively.', true],
    ['Workers assess the impact of neglect on each child.', true],
    ['A tool helps to assess the quality of care that children receive.', true],
    ['The self-assessment is accurate.', false],
    ['The board drew on section 11 assessments.', false],
    ['Caseloads in the referral and assessment team are high.', false],
    ['The multi-agency risk assessment conference meets weekly.', false],
    ['The strategic needs assessment was renewed.', false],
    ['It is too early to assess the impact of the new team on children.', false],
    ['Audits assess the quality of practice with families.', false],
    ['The board assessed the content of its papers.', false],
    ['Few partners complete CAFs.', true],
    ['The eCAF is little used.', true],
    ['Children met in the café.', false],
    ['Newly qualified staff are in their assessed and supported year.', false],
  ],
  'return-home-interviews': [
    ['A return-home interview was offered.', true],
    ['Independent return interviews are late.', true],
    ['RHIs are recorded.', true],
    ['Children who have been missing are interviewed by a youth worker.', true],
    ['Interviews take place within 72 hours.', true],
    ['Return home conversations are offered to all.', true],
    ['Return conversations are late.', true],
    ['Children go missing from care. Records of these interviews are poor.', true],
    ['Children are seen alone. Records of these interviews are poor.', false],
    ['Children return home after a conversation.', false],
    ['RHAs are late.', false],
    ['Children return home from care with support.', false],
    ['Care leavers are promised a guaranteed interview.', false],
    ['Police interviews of missing witnesses are recorded.', false],
    ['Children missing education are found, and applicants are interviewed.', false],
  ],
  supervision: [
    ['Staff are well supervised.', true],
    ['Group supervision is valued.', true],
    ['Supervisory visits to carers are recorded.', true],
    ["Managers give supervision of individual children's cases.", true],
    ['Her supervising social worker left.', false],
    ['Two children are subject to supervision orders.', false],
    ['Supervised contact takes place at the centre.', false],
    ['Contact with brothers and sisters, where it is necessary, is supervised.', false],
    ['Care is under the supervision of the court.', false],
    ['The court supervision of the plan ended.', false],
    ['Family time is supervised by trained workers.', false],
    ['Contact supervisors write reports.', false],
    ['Contact supervision is provided.', false],
    ['Supervision of young offenders improved.', false],
    ['He is under probation supervision.', false],
    ['Carers supervise her daily medication.', false],
    ['Her medication is always supervised.', false],
    ['The supervising link worker left.', false],
    ['Supervisory visits to children are regular.', false],
    ['The supervision of young people in the home was poor.', false],
    ['Management oversight is strong.', false],
  ],
};

describe.each(themeSlugs)('the terms of %s', (slug) => {
  it.each(cases[slug])('judge “%s” as a reader would: %s', (sentence, expected) => {
    expect(counts(slug, sentence)).toBe(expected);
  });

  it('tell why each exception is none', () => {
    for (const exception of readTheme(slug).theme.exceptions) expect(exception.why).toMatch(/\.$/u);
  });

  it('stay quick on hostile text', { timeout: 20_000 }, () => {
    const pieces = [
      'assess the its their own ',
      'contact, ',
      'return to home ',
      '. ',
      '💬 ',
      'x',
      ' ',
      'section 1 ',
    ];
    for (const piece of pieces) counts(slug, piece.repeat(100_000 / piece.length));
  });
});

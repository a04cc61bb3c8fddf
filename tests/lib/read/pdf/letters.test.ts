import { describe, expect, it } from 'vitest';
import { focusOf } from '../../../../src/lib/library/visits/focus.ts';
import { missingFacts } from '../../../../src/lib/metadata/missing-facts.ts';
import { convertPdf } from '../../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../../making/pdf/made-pdf.ts';
import {
  focusedVisit,
  monitoringVisit,
  jointInspection,
  laterVisit,
  areaSend,
  areaSendLetter,
} from '../../../making/pdf/made-letters.ts';

describe.each([
  ['with tags', true],
  ['without tags', false],
])('a letter or report of a visit %s', (_, isTagged) => {
  const convert = (pages: readonly Tagged[][]) => convertPdf(makePdf(pages, isTagged));

  it.each([
    [
      'focused visit',
      focusedVisit,
      {
        title: `Focused visit to Bury local authority children\u2019s services`,
        slug: 'bury-2018-focused-visit',
        authority: 'Bury',
        framework: 'ILACS',
        inspectionStart: '2018-06-12',
        inspectionEnd: '2018-06-13',
        published: '2018-07-10',
        leadInspectors: ['Ben Sample'],
        judgements: [],
      },
    ],
    [
      'monitoring visit',
      monitoringVisit,
      {
        slug: 'slough-2022-monitoring-visit',
        authority: 'Slough',
        inspectionStart: '2022-01-31',
        inspectionEnd: '2022-02-01',
        published: '2022-03-01',
        leadInspectors: ['Ben Sample'],
        judgements: [],
      },
    ],
    [
      'joint targeted area inspection',
      jointInspection,
      {
        title: 'Joint targeted area inspection of the multi-agency response to neglect in Salford',
        slug: 'salford-2018-jtai',
        authority: 'Salford',
        framework: 'JTAI',
        inspectionStart: '2018-03-05',
        inspectionEnd: '2018-03-09',
        published: '2018-04-24',
      },
    ],
    [
      'focused visit that is no letter',
      laterVisit,
      {
        slug: 'dorset-2022-focused-visit',
        authority: 'Dorset',
        inspectionStart: '2022-07-05',
        inspectionEnd: '2022-07-06',
        published: null,
        leadInspectors: ['Ben Sample'],
      },
    ],
    [
      'area SEND inspection',
      areaSend,
      {
        title: 'Area SEND inspection of Bury Local Area Partnership',
        slug: 'bury-2024-area-send',
        authority: 'Bury',
        framework: null,
        inspectionStart: '2024-02-05',
        inspectionEnd: '2024-02-09',
        leadInspectors: ['Ben Sample'],
        judgements: [],
      },
    ],
    [
      'letter after an area SEND inspection',
      areaSendLetter,
      {
        slug: 'kent-2018-area-send',
        authority: 'Kent',
        inspectionStart: '2018-06-04',
        inspectionEnd: '2018-06-08',
        published: '2018-08-10',
        leadInspectors: ['Ben Sample'],
      },
    ],
  ])('tells what it is: a %s', async (_name, pages, expected) => {
    expect((await convert(pages)).meta).toMatchObject(expected);
  });

  it('has its sections, findings and improvements, each with an address', async () => {
    const { blocks } = await convert(focusedVisit);
    const told = blocks
      .filter(({ kind }) => kind !== 'boilerplate')
      .map(({ id, role }) => `${id}${role === null ? '' : ` ${role}`}`);
    expect(told).toEqual([
      'opening-1',
      'opening-2',
      's-overview',
      'overview-1 summary',
      's-what-needs-to-improve-in-this-area-of',
      'what-needs-to-improve-in-this-area-of-1 recommendation',
      'what-needs-to-improve-in-this-area-of-2 recommendation',
      's-findings',
      'findings-1 finding',
      'findings-2 finding',
    ]);
  });

  it('has strengths and next steps in a joint inspection', async () => {
    const { blocks } = await convert(jointInspection);
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
    expect(headings).toEqual(['s-key-strengths', 's-areas-for-improvement', 's-next-steps']);
  });

  it('has outcome, findings and priority actions in an area SEND inspection', async () => {
    const roles = async (pages: readonly Tagged[][]) => {
      const { blocks } = await convert(pages);
      const own = blocks.filter(({ role }) => role !== null);
      return own.map(({ section, role }) => `${section} ${role}`);
    };
    expect(await roles(areaSend)).toEqual([
      's-inspection-outcome summary',
      's-what-is-the-area-partnership-doing-that finding',
      's-what-does-the-area-partnership-need-to finding',
      's-areas-for-priority-action recommendation',
      's-areas-for-improvement recommendation',
    ]);
    expect(await roles(areaSendLetter)).toEqual([
      's-strengths finding',
      's-areas-for-development finding',
    ]);
  });

  it('says what was looked at', async () => {
    const focus = async (pages: readonly Tagged[][]) => focusOf(await convert(pages));
    expect(await focus(focusedVisit)).toEqual([
      'the local authority’s arrangements for children in need',
    ]);
    expect(await focus(monitoringVisit)).toEqual(['the front door']);
    expect(await focus(jointInspection)).toEqual(['multi-agency response to neglect in Salford']);
    expect(await focus(laterVisit)).toEqual([
      'the local authority’s arrangements for care leavers aged 18 to 25',
    ]);
    expect(await focus(areaSend)).toEqual([]);
  });

  it('warns of no grade that it lacks', async () => {
    for (const pages of [focusedVisit, monitoringVisit, jointInspection, laterVisit, areaSend]) {
      const { meta, diagnostics } = await convert(pages);
      expect(missingFacts(meta)).toEqual([]);
      expect(diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([]);
    }
  });

  it('loses no word', async () => {
    for (const pages of [
      focusedVisit,
      monitoringVisit,
      jointInspection,
      laterVisit,
      areaSend,
      areaSendLetter,
    ])
      expect((await convert(pages)).fidelity.unaccounted).toBe(0);
  });
});

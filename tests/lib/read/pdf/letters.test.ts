import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../../making/pdf/made-pdf.ts';
import { lines, text } from '../../../making/pdf/made-report.ts';

const bold = { bold: true };
const apostrophe = '\x92';

/** Texts one under the other, with the space of a paragraph between them. */
function stack(texts: readonly (string[] | { heading: string } | { bullet: string })[]): Tagged[] {
  let y = 800;
  return texts.map((one) => {
    const top = y;
    y -= 14.4 * (Array.isArray(one) ? one.length : 1) + 12;
    if (Array.isArray(one)) return text('P', one, top);
    if ('heading' in one) return text('P', [one.heading], top, bold);
    return { role: 'LI', runs: [{ text: '\x95', x: 70, y: top }, ...lines([one.bullet], 90, top)] };
  });
}

const letterhead = [
  ['Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD'],
  ['T 0300 123 1231', 'www.gov.uk/ofsted'],
];

const focusedVisit = [
  stack([
    ...letterhead,
    ['10 July 2018'],
    ['Ann Example', `Director of Children${apostrophe}s Services`, 'Bury Council', 'Bury BL9 0SW'],
    ['Dear Ms Example'],
    { heading: `Focused visit to Bury local authority children${apostrophe}s services` },
    [
      `This letter summarises the findings of a focused visit to Bury local authority children${apostrophe}s`,
      `services on 12 June 2018 to 13 June 2018. The visit was carried out by Her Majesty${apostrophe}s`,
      'Inspectors, Ben Sample and Cat Model.',
    ],
    [`Inspectors looked at the local authority${apostrophe}s arrangements for children in need.`],
    { heading: 'Overview' },
    ['Senior leaders have taken decisive action and know what has to be done next.'],
    { heading: 'What needs to improve in this area of social work practice' },
    { bullet: 'The quality of assessments.' },
    { bullet: 'The frequency of supervision.' },
  ]),
  stack([
    { heading: 'Findings' },
    ['Thresholds are applied well, and children are seen when they should be.'],
    ['Supervision is irregular. The services were judged inadequate in 2016.'],
    ['Yours sincerely'],
    ['Ben Sample', `Her Majesty${apostrophe}s Inspector`],
  ]),
];

const monitoringVisit = [
  stack([
    ...letterhead,
    ['1 March 2022'],
    ['Ann Example', `Director of Children${apostrophe}s Services`, 'Slough Borough Council'],
    ['Dear Ann'],
    { heading: `Monitoring visit to Slough children${apostrophe}s services` },
    [
      `This letter summarises the findings of the monitoring visit to Slough children${apostrophe}s services on`,
      '31 January and 1 February 2022. This was the second monitoring visit since the local',
      `authority was judged inadequate in January 2019. Her Majesty${apostrophe}s Inspectors for this visit`,
      'were Ben Sample and Cat Model.',
    ],
    { heading: 'Areas covered by the visit' },
    ['Inspectors reviewed the progress made in these areas of concern:'],
    { bullet: 'the front door' },
    { heading: 'Headline findings' },
    ['Progress is too slow, and the pace of change has to become quicker for children.'],
    { heading: 'Findings and evaluation of progress' },
    ['Referrals are screened on the day on which they are received, and parents consent.'],
    ['I am copying this letter to the Department for Education.'],
    ['Yours sincerely', 'Ben Sample', `Her Majesty${apostrophe}s Inspector`],
  ]),
];

const jointInspection = [
  stack([
    ['24 April 2018'],
    [`Ann Example, Director of Children${apostrophe}s Services, Salford City Council`],
    ['Dear local partnership'],
    {
      heading: 'Joint targeted area inspection of the multi-agency response to neglect in Salford',
    },
    [
      'Between 5 and 9 March 2018, Ofsted, the Care Quality Commission (CQC) and others undertook',
      'a joint inspection of the multi-agency response to neglect in Salford.',
    ],
    { heading: 'Key strengths' },
    { bullet: 'Partners share information well and early.' },
    { heading: 'Areas for improvement' },
    { bullet: 'The analysis of chronologies.' },
    { heading: 'Next steps' },
    ['The director should prepare a written statement of proposed action.'],
  ]),
];

const laterVisit = [
  stack([
    [`Focused visit to Dorset local authority children${apostrophe}s services`],
    ['Inspection dates: 5 to 6 July 2022'],
    [`Lead inspector: Ben Sample, Her Majesty${apostrophe}s Inspector`],
    [
      `Inspectors looked at the local authority${apostrophe}s arrangements for care leavers aged 18 to 25, and`,
      'carried out this visit in line with the framework.',
    ],
    { heading: 'Headline findings' },
    ['Care leavers are well supported by personal advisers whom they know and trust.'],
    { heading: 'Main findings' },
    ['Pathway plans are written with young people, who say that they feel listened to.'],
  ]),
];

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

  it('loses no word', async () => {
    for (const pages of [focusedVisit, monitoringVisit, jointInspection, laterVisit])
      expect((await convert(pages)).fidelity.unaccounted).toBe(0);
  });
});

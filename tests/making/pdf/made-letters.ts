import type { Tagged } from './made-pdf.ts';
import { lines, text } from './made-report.ts';

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

export const focusedVisit = [
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

export const monitoringVisit = [
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

export const jointInspection = [
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

export const laterVisit = [
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

export const areaSend = [
  stack([
    { heading: 'Area SEND inspection of Bury Local Area Partnership' },
    ['Inspection dates: 5 to 9 February 2024'],
    ['Dates of previous inspection: 19 to 23 June 2017'],
    { heading: 'Inspection outcome' },
    [
      'There are widespread failings leading to significant concerns about the experiences of',
      'children.',
    ],
    { heading: 'What is the area partnership doing that is effective?' },
    { bullet: 'Leaders know their services.' },
    { heading: 'What does the area partnership need to do better?' },
    { bullet: 'Plans are late.' },
  ]),
  stack([
    { heading: 'Areas for priority action' },
    { bullet: 'Leaders across the partnership should act to reduce waiting times.' },
    { heading: 'Areas for improvement' },
    { bullet: 'Leaders should improve plans.' },
    { heading: 'Inspection team' },
    [`Ben Sample, His Majesty${apostrophe}s Inspector, lead inspector`],
  ]),
];

export const areaSendLetter = [
  stack([
    ...letterhead,
    ['10 August 2018'],
    ['Ann Example', `Director of Children${apostrophe}s Services`, 'Kent County Council'],
    ['Dear Ms Example'],
    { heading: 'Joint area SEND inspection in Kent' },
    [
      'Between 4 June 2018 and 8 June 2018, Ofsted and the Care Quality Commission (CQC) conducted',
      'a joint inspection of the local area of Kent to judge how well it does for children.',
    ],
    {
      heading: 'The effectiveness of the local area in assessing and meeting the needs of children',
    },
    { heading: 'Strengths' },
    { bullet: 'Children are heard.' },
    { heading: 'Areas for development' },
    { bullet: 'Plans are late.' },
    ['Yours sincerely'],
    ['Ben Sample', `Her Majesty${apostrophe}s Inspector`],
  ]),
];

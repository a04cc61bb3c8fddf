import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { areas, type Area } from '../../../src/lib/model/codes.ts';
import { inspectionHeading } from '../../../src/lib/vocabulary/inspection-headings.ts';
import {
  areaName,
  areaNamed,
  areaRecords,
  areasJudgedUnder,
  type AreaRecord,
} from '../../../src/lib/vocabulary/areas.ts';

/** Headings and rows of tables as reports print them. */
const printed: Record<Area, string[]> = {
  overall: ['Overall effectiveness'],
  'help-and-protection': [
    'Children who need help and protection',
    'The experiences and progress of children who need help and protection',
  ],
  'looked-after': [
    'Children looked after and achieving permanence',
    'Experiences and progress of looked-after children',
  ],
  'in-care-and-care-leavers': [
    'The experiences and progress of children in care and care leavers',
    'Children in care and care leavers',
  ],
  'in-care': ['The experiences and progress of children in care'],
  'care-leavers': ['Experiences and progress of care leavers', 'The experiences of care leavers'],
  adoption: ['Adoption performance'],
  leadership: [
    'Leadership, management and governance',
    'The impact of leaders on social work practice with children and families',
    'Leadership and management',
  ],
  lscb: ['The Local Safeguarding Children Board (LSCB)', 'Local Safeguarding Children Board'],
  'capacity-to-improve': ['Capacity to improve'],
  outcomes: ['Outcomes for looked after children and young people'],
  'quality-of-provision': ['Quality of provision'],
};

describe.each(areas)('the area %s', (area) => {
  it.each(printed[area])('is what “%s” names', (text) => {
    expect(areaNamed(text)).toBe(area);
  });

  it('has a name that no other has', () => {
    expect(areas.filter((one) => areaName(one) === areaName(area))).toEqual([area]);
  });

  it('has only headings that no other area has', () => {
    const knows = ({ headings }: AreaRecord, text: string): boolean =>
      headings.some(({ pattern }) => pattern.test(text));
    for (const text of printed[area].filter((one) => knows(areaRecords[area], one))) {
      expect(areas.filter((one) => knows(areaRecords[one], text))).toEqual([area]);
    }
  });
});

describe('an area’s words', () => {
  it.each([
    'Summary',
    'Recommendations',
    'Areas for improvement',
    'Information about this inspection',
  ])('“%s” has none', (text) => expect(areaNamed(text)).toBeNull());

  it.each([
    ['The impact of leaders on social work practice', 'findings'],
    ['Leadership and management', 'findings'],
    ['Capacity to improve', 'findings'],
    ['Leadership, management and governance', null],
    ['The Local Safeguarding Children Board (LSCB)', null],
  ])('“%s” alone is a heading of the first level whose role is %s', (text, role) => {
    expect(inspectionHeading(text)).toMatchObject({ level: 1, role });
  });

  it('do not compile with a part left out', () => {
    const whole = areaRecords.adoption;
    const { judgedUnder: _, ...incomplete } = whole;
    // @ts-expect-error an area says under which frameworks it is judged
    expect(whole).not.toEqual(incomplete satisfies AreaRecord);
  });
});

describe('the documents of the library', async () => {
  const documents = await readDocuments('content');
  const judged = documents.flatMap(({ meta: { slug, framework, judgements } }) =>
    judgements.map(({ area }) => ({ slug, framework, area })),
  );

  it.each(judged)('$slug grades $area, as $framework does', ({ framework, area }) => {
    expect(areasJudgedUnder(framework!)).toContain(area);
  });
});

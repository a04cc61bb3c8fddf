import type { Area, Framework } from '../../model/codes.ts';

/** The frameworks that look at a council's services as a whole; others have an overall grade of a part. */
const wholes: ReadonlySet<string | null> = new Set(['SIF', 'ILACS']);

/** Whether a document reports an inspection of a council's services for children as a whole. */
export function isOfTheWhole({ framework }: { framework: Framework | null }): boolean {
  return wholes.has(framework);
}

/** Areas of different frameworks that answer to each other, and why. */
export interface Correspondence {
  areas: readonly (readonly [Framework, Area])[];
  why: string;
}

/**
 * Which grades can be read as one line through time. Sources: the areas as the reports of the single
 * inspection framework (2013–17) and of ILACS (2018 onwards) print them. What is not here stands apart.
 */
export const correspondences: readonly Correspondence[] = [
  {
    areas: [
      ['SIF', 'overall'],
      ['ILACS', 'overall'],
    ],
    why: 'Both judge a council’s services for children as a whole.',
  },
  {
    areas: [
      ['SIF', 'help-and-protection'],
      ['ILACS', 'help-and-protection'],
    ],
    why: 'Both judge the experiences and progress of children who need help and protection.',
  },
  {
    areas: [
      ['SIF', 'looked-after'],
      ['ILACS', 'in-care-and-care-leavers'],
    ],
    why: 'Both judge what is done for children in care, their permanence and care leavers together.',
  },
  {
    areas: [
      ['SIF', 'care-leavers'],
      ['ILACS', 'care-leavers'],
    ],
    why: 'Both judge the experiences and progress of care leavers by themselves.',
  },
  {
    areas: [
      ['SIF', 'leadership'],
      ['ILACS', 'leadership'],
    ],
    why: 'Both judge those who lead the services; ILACS asks for their effect on practice.',
  },
];

const apart: Partial<Record<Framework, string>> = {
  LAC: 'An inspection of services for looked-after children is none of the whole; its areas are its own.',
  LSCB: 'A review of a Local Safeguarding Children Board judges the board and not the council.',
  JTAI: 'A joint inspection judges several agencies together.',
};

const apartAreas: Partial<Record<Area, string>> = {
  adoption: 'ILACS gives no grade for adoption performance.',
  lscb: 'The board was judged beside the council; ILACS does not judge it.',
  'in-care':
    'Since 2023 ILACS grades care leavers apart, so that this area answers to none of the earlier ones.',
};

/** The correspondence that an area of a framework is in, or null where it stands apart. */
export function correspondenceOf(framework: Framework | null, area: Area): Correspondence | null {
  const isIn = ({ areas }: Correspondence) =>
    areas.some(([own, code]) => own === framework && code === area);
  return correspondences.find(isIn) ?? null;
}

/** Why an area of a framework stands apart, in a sentence. */
export function whyApart(framework: Framework | null, area: Area): string {
  const ofFramework = framework === null ? undefined : apart[framework];
  return ofFramework ?? apartAreas[area] ?? 'It answers to no area of another framework here.';
}

/** The codes by which documents are described; apart from the schemas, which a reader's browser has no use for. */

/** The grades, in the order in which readers choose among them. */
export const grades = [
  'outstanding',
  'good',
  'adequate',
  'requires-improvement',
  'inadequate',
  'not-judged',
] as const;

/** The areas of judgement, in the order in which tables of grades show them. */
export const areas = [
  'overall',
  'help-and-protection',
  'looked-after',
  'in-care-and-care-leavers',
  'in-care',
  'care-leavers',
  'adoption',
  'leadership',
  'lscb',
  'capacity-to-improve',
  'outcomes',
  'quality-of-provision',
] as const;

/** The frameworks of inspection by their codes: each one's full name with its abbreviation. */
export const frameworkNames = {
  SIF: 'Single inspection framework (SIF)',
  ILACS: 'Inspecting local authority children’s services (ILACS)',
  LAC: 'Looked-after children framework',
  LSCB: 'Review of a Local Safeguarding Children Board',
  JTAI: 'Joint targeted area inspection (JTAI)',
} as const;

export type Framework = keyof typeof frameworkNames;

export const frameworks = Object.keys(frameworkNames) as Framework[];

export type Grade = (typeof grades)[number];
export type Area = (typeof areas)[number];

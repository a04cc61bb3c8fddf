import { areas, type Area, type Framework } from '../model/codes.ts';
import type { Kind } from './kinds/kind.ts';
import type { KnownHeading } from './known-heading.ts';

/** All that is known of an area of judgement besides its code. */
export interface AreaRecord {
  /** What readers call it. */
  name: string;
  /** The words that name it in a heading or in a table's row. */
  printed: RegExp;
  /** The words by which readers ask for its grade, small; those of another area may be among them. */
  asked: RegExp;
  /** Headings that are its section's by all their words; a section that only has `printed` in its heading is found too. */
  headings: readonly KnownHeading[];
  /** How a sentence begins that tells its grade where no table and no section does; null where none is printed. */
  sentence: RegExp | null;
  /** The frameworks whose reports judge it. */
  judgedUnder: readonly [Framework, ...Framework[]];
}

/** How a sentence on a safeguarding board's effectiveness begins, whatever the board is called, and how it goes on. */
const board = (next: string): RegExp =>
  new RegExp(
    String.raw`^(?:the judge?ment for )?(?:the effectiveness of )?the (?:[\p{L}’'&-]+ ){0,6}?(?:safeguarding children board|LSCB)(?: \([A-Z]+\))?${next}`,
    'iu',
  );

/** A sentence that states the judgement of a safeguarding board ("The effectiveness of the LSCB is good"). */
export const boardJudgement = board(String.raw` (?:is|requires)\b`);

const finding = (pattern: RegExp): KnownHeading => ({ pattern, level: 1, role: 'findings' });

/**
 * The areas of judgement, in the order in which their words are tried: what has the words of another
 * stands before it. Sources: the inspections of looked-after children's services (2013), the single
 * inspection framework (2013–17), ILACS (2018 onwards) and its care leavers' grade (2023).
 */
export const areaRecords: Readonly<Record<Area, AreaRecord>> = {
  overall: {
    name: 'Overall',
    printed: /^overall effectiveness\b/iu,
    asked: /\boverall(?: effectiveness)?\b/u,
    headings: [finding(/^overall effectiveness$/iu)],
    sentence: /^(?:the overall judgement is\b|children['’]s services in\b)/iu,
    judgedUnder: ['LAC', 'SIF', 'ILACS'],
  },
  'capacity-to-improve': {
    name: 'Capacity to improve',
    printed: /^capacity to improve\b/iu,
    asked: /\bcapacity to improve\b/u,
    headings: [finding(/^capacity to improve$/iu)],
    sentence: null,
    judgedUnder: ['LAC'],
  },
  outcomes: {
    name: 'Outcomes',
    printed: /^outcomes for looked[- ]after children\b/iu,
    asked: /\boutcomes(?: for (?:looked[- ]after children|children looked after))?\b/u,
    headings: [finding(/^outcomes for looked[- ]after children and young people$/iu)],
    sentence: null,
    judgedUnder: ['LAC'],
  },
  'quality-of-provision': {
    name: 'Quality of provision',
    printed: /^quality of provision\b/iu,
    asked: /\bquality of provision\b/u,
    headings: [finding(/^quality of provision$/iu)],
    sentence: null,
    judgedUnder: ['LAC'],
  },
  'in-care-and-care-leavers': {
    name: 'Children in care and care leavers',
    printed: /\bcare and care leavers\b/iu,
    asked:
      /\bchildren in care(?: and care leavers)?\b|\b(?:looked[- ]after children|children looked after|lac|care leavers|leaving care)\b/u,
    headings: [],
    sentence: null,
    judgedUnder: ['ILACS'],
  },
  adoption: {
    name: 'Adoption',
    printed: /\badoption performance\b/iu,
    asked: /\badoption(?: performance| services?)?\b/u,
    headings: [],
    sentence: null,
    judgedUnder: ['SIF'],
  },
  'care-leavers': {
    name: 'Care leavers',
    printed: /\bcare leavers\b/iu,
    asked: /\bcare leavers\b|\bleaving care\b/u,
    headings: [],
    sentence: null,
    judgedUnder: ['SIF', 'ILACS'],
  },
  'help-and-protection': {
    name: 'Help and protection',
    printed: /\bhelp and protection\b/iu,
    asked: /\b(?:need )?help and protection\b|\bchild protection\b|\bearly help and protection\b/u,
    headings: [],
    sentence: null,
    judgedUnder: ['SIF', 'ILACS'],
  },
  'in-care': {
    name: 'Children in care',
    printed: /\bchildren in care\b/iu,
    asked: /\bchildren in care\b|\blooked[- ]after children\b|\bchildren looked after\b|\blac\b/u,
    headings: [],
    sentence: null,
    judgedUnder: ['ILACS'],
  },
  'looked-after': {
    name: 'Children looked after',
    printed: /\bchildren looked after\b|\blooked[- ]after children\b/iu,
    asked: /\bchildren in care\b|\blooked[- ]after children\b|\bchildren looked after\b|\blac\b/u,
    headings: [],
    sentence: null,
    judgedUnder: ['SIF'],
  },
  leadership: {
    name: 'Leadership',
    printed: /^leadership\b|\bimpact of leaders\b/iu,
    asked:
      /\bleadership(?:,? management)?(?:,? (?:and )?(?:management|governance))?\b|\b(?:impact of )?leaders\b|\bmanagement\b/u,
    headings: [
      finding(/^leadership and management$/iu),
      finding(/^(?:the )?impact of leaders on /iu),
      { pattern: /^leadership, management and governance\b/iu, level: 1, role: null },
    ],
    sentence: null,
    judgedUnder: ['LAC', 'SIF', 'ILACS'],
  },
  lscb: {
    name: 'Local Safeguarding Children Board',
    printed: /\blocal safeguarding children board\b/iu,
    asked: /\b(?:local )?safeguarding (?:children )?board\b|\blscb\b/u,
    headings: [
      {
        pattern: /^the local safeguarding children board(?: \([A-Z]+\))?$/iu,
        level: 1,
        role: null,
      },
    ],
    sentence: board(String.raw`\b`),
    judgedUnder: ['SIF', 'LSCB'],
  },
};

const tried = Object.entries(areaRecords) as [Area, AreaRecord][];

/** The judged area that a heading or a table's row names, or null. */
export function areaNamed(text: string): Area | null {
  return tried.find(([, { printed }]) => printed.test(text))?.[0] ?? null;
}

/** What readers call an area: `lscb` gives "Local Safeguarding Children Board". */
export function areaName(area: Area): string {
  return areaRecords[area].name;
}

/** The areas that a framework's reports judge, in the order in which readers see them. */
export function areasJudgedUnder(framework: Framework): Area[] {
  return areas.filter((area) => areaRecords[area].judgedUnder.includes(framework));
}

/** The areas that a document of a kind can be expected to grade; none where it grades nothing. */
export function areasExpectedIn({ framework, isGraded }: Kind): Area[] {
  return isGraded && framework !== null ? areasJudgedUnder(framework) : [];
}

import { areaRecords } from './areas.ts';
import type { KnownHeading, SectionRole } from './known-heading.ts';

/** Headings of area SEND inspections: of the letters of 2016 to 2022, and of the reports since. */
const areaSendHeadings: KnownHeading[] = [
  { pattern: /^inspection outcome$/iu, level: 1, role: 'summary' },
  {
    pattern: /^what is it like to be a child or young person with special educational needs\b/iu,
    level: 1,
    role: 'findings',
  },
  {
    pattern: /^what is the (?:local )?area partnership doing that is effective\?$/iu,
    level: 1,
    role: 'findings',
  },
  {
    pattern: /^what does the (?:local )?area partnership need to do better\?$/iu,
    level: 1,
    role: 'findings',
  },
  { pattern: /^(?:information )?about the local area partnership$/iu, level: 1, role: 'facts' },
  { pattern: /^local area partnership details$/iu, level: 1, role: 'facts' },
  { pattern: /^inspection team$/iu, level: 1, role: 'team' },
  { pattern: /^the effectiveness of the local area in /iu, level: 1, role: 'findings' },
  { pattern: /^areas for development$/iu, level: 2, role: 'findings' },
];

/** Headings of inspection reports that name no area, most specific first. */
const generalHeadings: KnownHeading[] = [
  { pattern: /^contents$/iu, level: 1, role: 'contents' },
  { pattern: /^executive summary$/iu, level: 1, role: 'summary', nests: true },
  { pattern: /^recommendations:?$/iu, level: 1, role: 'recommendations', nests: true },
  { pattern: /^what needs to improve\b/iu, level: 1, role: 'recommendations' },
  { pattern: /^areas for improvement\b/iu, level: 1, role: 'recommendations', nests: true },
  {
    pattern: /^what does the (?:local authority|LSCB) need to improve\?$/iu,
    level: 1,
    role: 'recommendations',
    nests: true,
  },
  { pattern: /^section \d: /iu, level: 1, role: null },
  { pattern: /^summary of (?:key )?findings$/iu, level: 1, role: 'summary', nests: true },
  { pattern: /^inspection judgements? about the /iu, level: 1, role: 'findings', nests: true },
  { pattern: /^what the .*inspection judge?ments mean\b/iu, level: 1, role: 'about', nests: true },
  { pattern: /^information about the .*inspection$/iu, level: 1, role: 'about', nests: true },
  { pattern: /^about this inspection$/iu, level: 1, role: 'about' },
  { pattern: /^the inspection judgements and what they mean$/iu, level: 1, role: 'about' },
  { pattern: /^(?:headline findings|overview)$/iu, level: 1, role: 'summary' },
  {
    pattern: /^(?:main |key )?findings(?: and evaluation of progress)?$/iu,
    level: 1,
    role: 'findings',
  },
  { pattern: /^(?:key )?strengths$/iu, level: 1, role: 'findings' },
  {
    pattern: /^key strengths and weaknesses of the /iu,
    level: 1,
    role: 'findings',
    nests: true,
  },
  {
    pattern: /^the (?:local authority|LSCB|Board)['’]s strengths$/iu,
    level: 1,
    role: 'findings',
    nests: true,
  },
  { pattern: /^progress since the last inspection$/iu, level: 1, role: 'findings' },
  { pattern: /^(?:case|practice) study\b/iu, level: 2, role: null },
  { pattern: /^areas? for priority action$/iu, level: 1, role: 'recommendations' },
  { pattern: /^areas? covered by (?:the|this) (?:visit|inspection)$/iu, level: 1, role: 'about' },
  { pattern: /^next steps$/iu, level: 1, role: null },
  ...areaSendHeadings,
  { pattern: /^service information$/iu, level: 1, role: 'facts' },
  { pattern: /^record of main findings$/iu, level: 1, role: null },
  { pattern: /^the local authority$/iu, level: 1, role: 'facts' },
  { pattern: /^information about this local authority area$/iu, level: 2, role: 'facts' },
  { pattern: /^previous ofsted inspections$/iu, level: 3, role: 'facts' },
  { pattern: /^local leadership$/iu, level: 3, role: 'facts' },
  {
    pattern: /^other (?:ofsted inspections|information about this area)$/iu,
    level: 3,
    role: 'facts',
  },
  {
    pattern: /^the (?:casework|practice) (?:models?|framework) used in this area$/iu,
    level: 3,
    role: 'facts',
  },
  { pattern: /^children living in this area$/iu, level: 3, role: 'facts' },
  { pattern: /^child protection in this area$/iu, level: 3, role: 'facts' },
  { pattern: /^children looked after in this area$/iu, level: 3, role: 'facts' },
  { pattern: /^summary for children and young people$/iu, level: 1, role: 'summary' },
  { pattern: /^summary$/iu, level: 2, role: 'summary' },
  { pattern: /^inspection findings\b/iu, level: 2, role: 'findings' },
  {
    pattern: /^the graded judge?ment (?:for|about|of) /iu,
    level: 2,
    role: 'findings',
    judges: true,
  },
  { pattern: /^(?:the )?experiences? (?:and|of) progress of /iu, level: 1, role: 'findings' },
  { pattern: /^information about this inspection$/iu, level: 1, role: 'about' },
  { pattern: /^the inspection team$/iu, level: 2, role: 'team' },
];

const knownHeadings = [
  ...generalHeadings,
  ...Object.values(areaRecords).flatMap(({ headings }) => headings),
];

const longestHeading = 160;

/** What is known of a line that is a heading of inspection reports, or null. */
export function inspectionHeading(text: string): KnownHeading | null {
  if (text.length > longestHeading || /[.,;]$/.test(text)) return null;
  return knownHeadings.find(({ pattern }) => pattern.test(text)) ?? null;
}

/** What is known of a section's heading, which may be a sentence that ends in a stop, or null. */
export function sectionHeading(text: string): KnownHeading | null {
  return inspectionHeading(text.replace(/\.$/u, ''));
}

/** A heading that begins the reasons for a judgement, at the level of its place ("The LSCB is inadequate because:"). */
export const reasonsHeading =
  /^(?:children['’]s services|the (?:local authority|LSCB|local safeguarding children board))\b.* because:?$/iu;

/** A heading of recommendations at the level of its place. */
const priorityHeading = /^priority (?:and immediate )?actions?$/iu;

/** What the section is that a heading begins, as far as the heading itself tells; null if it doesn't. */
export function roleOfHeading(text: string): SectionRole | null {
  if (reasonsHeading.test(text)) return 'summary';
  if (priorityHeading.test(text)) return 'recommendations';
  return sectionHeading(text)?.role ?? null;
}

/** Title of a second report in one file: the safeguarding board's own, after the authority's. */
export const secondReport =
  /^(?:inspection|review) of the effectiveness of the local safeguarding children board$/iu;

/** Standing text that ends Ofsted's reports; everything from here on is boilerplate. */
export const backMatter =
  /^(?:yours (?:sincerely|faithfully)\b|any complaints about the inspection or the report|the office for standards in education, children['’]s services and skills \(ofsted\))/iu;

/** The head of the table of two cells that begins a judged section ("Key judgement | Judgement grade"). */
export const judgementHead = /^key judge?ments? (?:judge?ment )?grades?$/iu;

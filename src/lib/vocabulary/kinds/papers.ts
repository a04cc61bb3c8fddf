import { paper, type Kind } from './kind.ts';

/** Papers that councils write about inspections. */
export const papers = [
  {
    code: 'minutes',
    name: 'minutes',
    means: 'Minutes of a meeting of a council, its cabinet or one of its committees.',
    cover: /^(?:draft |confirmed |unconfirmed )?minutes\b/iu,
    ...paper,
  },
  {
    code: 'inspection-framework-briefing',
    name: 'inspection framework briefing',
    means: 'Paper that explains a framework to those who are to be inspected.',
    cover: /inspection framework briefing/iu,
    ...paper,
  },
  {
    code: 'scrutiny-report',
    name: 'scrutiny report',
    means: 'Report to a council’s scrutiny committee.',
    cover: /scrutiny committee/iu,
    ...paper,
  },
] as const satisfies readonly Kind[];

/** What a document is that no cover's words tell. */
export const unknownKind = {
  code: 'document',
  name: 'document',
  means: 'Anything else. The list of sources may give it a kind of its own.',
  cover: null,
  ...paper,
} as const satisfies Kind;

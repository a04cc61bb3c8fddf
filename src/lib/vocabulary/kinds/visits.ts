import { byOfsted, type Kind } from './kind.ts';

/** Visits between inspections; their reports are letters, mostly. Sources: the letters' own titles. */
export const visits = [
  {
    code: 'monitoring-visit',
    name: 'monitoring visit',
    means: 'Visit to a council that was found inadequate, on its progress since.',
    cover: /^(?:ofsted )?monitoring visit(?: (?:of|to|report)\b|:)/iu,
    titleLine: /^(?:ofsted )?monitoring visit\b/iu,
    framework: 'ILACS',
    isGraded: false,
    sections: [],
    ...byOfsted,
  },
  {
    code: 'focused-visit',
    name: 'focused visit',
    means: 'Visit that looks at one part of a council’s services between inspections.',
    cover: /^(?:ofsted )?focused (?:assurance )?visit(?: (?:of|to|report)\b|:)/iu,
    titleLine: /^(?:ofsted )?focused (?:assurance )?visit\b/iu,
    framework: 'ILACS',
    isGraded: false,
    sections: [],
    ...byOfsted,
  },
] as const satisfies readonly Kind[];

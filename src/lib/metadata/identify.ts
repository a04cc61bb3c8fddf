import type { Identity } from '../model/identity.ts';
import type { Segment } from '../model/segment.ts';
import { salutationAt } from '../vocabulary/letters.ts';

const coverSegments = 12;
const textsAfterSalutation = 4;

/** What a document is, told by the words of its cover; sources: the reports' own title pages. */
const identities: [RegExp, Identity][] = [
  [
    /^(?:re-?)?inspection of services for children in need of help and protection/iu,
    { framework: 'SIF', kind: 'sif', isInspection: true },
  ],
  [
    /^(?:re-?)?inspection of .*children['’]s (?:social care )?services\d?(?: (?:in|from|at|for|of) .{1,60})?$/iu,
    { framework: 'ILACS', kind: 'ilacs', isInspection: true },
  ],
  [
    /^inspection of (?:services for )?looked[- ]after children/iu,
    { framework: 'LAC', kind: 'lac', isInspection: true },
  ],
  [
    /review of the effectiveness of the local safeguarding children board/iu,
    { framework: 'LSCB', kind: 'lscb-review', isInspection: true },
  ],
  [/^joint targeted area inspection/iu, { framework: 'JTAI', kind: 'jtai', isInspection: true }],
  [
    /^(?:ofsted )?monitoring visit(?: (?:of|to|report)\b|:)/iu,
    { framework: 'ILACS', kind: 'monitoring-visit', isInspection: true },
  ],
  [
    /^(?:ofsted )?focused (?:assurance )?visit(?: (?:of|to|report)\b|:)/iu,
    { framework: 'ILACS', kind: 'focused-visit', isInspection: true },
  ],
  [
    /inspection framework briefing/iu,
    { framework: null, kind: 'inspection-framework-briefing', isInspection: false },
  ],
  [/scrutiny committee/iu, { framework: null, kind: 'scrutiny-report', isInspection: false }],
];

/** How many texts the cover has: a letter's title follows its salutation. */
function coverEnd(texts: readonly string[]): number {
  const dear = salutationAt(texts);
  return dear < 0 ? coverSegments : Math.max(coverSegments, dear + textsAfterSalutation);
}

/** Tells the kind and framework of a document from its first lines; a paper of no known kind has none. */
export function identify(segments: readonly Segment[]): Identity {
  const texts = segments.map(({ text }) => text);
  const cover = texts.slice(0, coverEnd(texts));
  const pairs = cover.slice(1).map((text, index) => `${cover[index]} ${text}`);
  const found = [cover, pairs].flatMap((lines) =>
    identities.filter(([pattern]) => lines.some((text) => pattern.test(text))),
  )[0];
  return found?.[1] ?? { framework: null, kind: null, isInspection: false };
}

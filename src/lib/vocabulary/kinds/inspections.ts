import { byOfsted, type Kind } from './kind.ts';

/** Titles of area SEND inspections and the visits after them, since 2016. */
const sendTitle =
  /^(?:joint )?(?:local )?area (?:SEND|special educational needs.{0,60}) (?:full |monitoring )?(?:inspection|re-?visit|visit)\b/iu;

/** Inspections that look at services as a whole or at one of them. Sources: the reports' own title pages. */
export const inspections = [
  {
    code: 'sif',
    name: 'single inspection',
    means:
      'Inspection of all children’s services of a council and, mostly, review of its safeguarding board, 2013 to 2017.',
    cover: /^(?:re-?)?inspection of services for children in need of help and protection/iu,
    titleLine: null,
    framework: 'SIF',
    isGraded: true,
    sections: [
      ['help-and-protection'],
      ['looked-after'],
      ['adoption'],
      ['care-leavers'],
      ['leadership'],
    ],
    ...byOfsted,
  },
  {
    code: 'ilacs',
    name: 'ILACS inspection',
    means: 'Inspection of a council’s children’s services, from 2018.',
    cover:
      /^(?:re-?)?inspection of .*children['’]s (?:social care )?services\d?(?: (?:in|from|at|for|of) .{1,60})?$/iu,
    titleLine: null,
    framework: 'ILACS',
    isGraded: true,
    sections: [
      ['help-and-protection'],
      ['in-care-and-care-leavers', 'in-care'],
      ['in-care-and-care-leavers', 'care-leavers'],
      ['leadership'],
    ],
    ...byOfsted,
  },
  {
    code: 'lac',
    name: 'inspection of looked-after children’s services',
    means: 'Inspection of a council’s services for looked-after children, 2013.',
    cover: /^inspection of (?:services for )?looked[- ]after children/iu,
    titleLine: null,
    framework: 'LAC',
    isGraded: true,
    sections: [['overall'], ['outcomes'], ['quality-of-provision'], ['leadership']],
    ...byOfsted,
  },
  {
    code: 'lscb-review',
    name: 'safeguarding board review',
    means: 'Review of a Local Safeguarding Children Board that is a report of its own.',
    cover: /review of the effectiveness of the local safeguarding children board/iu,
    titleLine: null,
    framework: 'LSCB',
    isGraded: true,
    sections: [],
    ...byOfsted,
  },
  {
    code: 'jtai',
    name: 'joint targeted area inspection',
    means: 'Inspection by several inspectorates of how an area’s services answer one need.',
    cover: /^joint targeted area inspection/iu,
    titleLine: /^(?:ofsted )?joint targeted area inspection\b/iu,
    framework: 'JTAI',
    isGraded: false,
    sections: [],
    ...byOfsted,
  },
  {
    code: 'area-send',
    name: 'area SEND inspection',
    means:
      'Inspection of how an area’s services answer the special educational needs and disabilities of its children, by Ofsted and the Care Quality Commission.',
    cover: sendTitle,
    titleLine: sendTitle,
    framework: null,
    isGraded: false,
    sections: [],
    ...byOfsted,
  },
] as const satisfies readonly Kind[];

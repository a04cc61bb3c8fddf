import { describe, expect, it } from 'vitest';
import { definitionsIn, definitionsOf } from '../../../src/lib/glossary/definitions.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const found = (text: string): [string, string][] =>
  definitionsIn(text).map(({ abbreviation, form }) => [abbreviation, form]);

describe('what a text defines', () => {
  it.each([
    [
      'the initials are those of the words',
      'a return home interview (RHI) is offered',
      ['RHI', 'return home interview'],
    ],
    [
      'a plural has a small s',
      'Independent reviewing officers (IROs) oversee',
      ['IRO', 'Independent reviewing officers'],
    ],
    ['or a capital one', 'Ten Key Lines of Enquiry (KLOES)', ['KLOE', 'Key Lines of Enquiry']],
    [
      'an S that is a word is no plural',
      'the director of children’s services (DCS)',
      ['DCS', 'director of children’s services'],
    ],
    [
      'nor is a small one that is a word',
      'mental health services (MHs)',
      ['MHs', 'mental health services'],
    ],
    [
      '“and” gives no letter',
      'child and adolescent mental health services (CAMHS)',
      ['CAMHS', 'child and adolescent mental health services'],
    ],
    ['or gives one', 'the Department for Education (DfE)', ['DfE', 'Department for Education']],
    [
      'each part of a hyphened word',
      'the multi-agency safeguarding hub (MASH)',
      ['MASH', 'multi-agency safeguarding hub'],
    ],
    ['or its first only', 'chair of the well-being board (WB)', ['WB', 'well-being board']],
    [
      'a compound printed as one word',
      'Health and Wellbeing Board (HWBB)',
      ['HWBB', 'Health and Wellbeing Board'],
    ],
    [
      'one word within a long name gives none',
      'City of York Local Safeguarding Children Board (CYSCB)',
      ['CYSCB', 'City of York Local Safeguarding Children Board'],
    ],
    [
      'nor does a last “team”',
      'a missing, exploitation and trafficked team (MET)',
      ['MET', 'missing, exploitation and trafficked team'],
    ],
    [
      'square brackets',
      'Disclosure and Barring Service [DBS] Checks',
      ['DBS', 'Disclosure and Barring Service'],
    ],
    [
      'quotation marks',
      'the ‘early help record and plan’ (EHRP) is',
      ['EHRP', 'early help record and plan'],
    ],
    [
      'one capital, as in a name',
      'Children and Family Court Advisory and Support Service (Cafcass)',
      ['Cafcass', 'Children and Family Court Advisory and Support Service'],
    ],
    [
      'an ampersand',
      'the Health and Well-being Board (H&WB)',
      ['H&WB', 'Health and Well-being Board'],
    ],
    [
      'the abbreviation first',
      'SDQ (strengths and difficulties questionnaire)',
      ['SDQ', 'strengths and difficulties questionnaire'],
    ],
    [
      'a line of a list',
      'ADCS - Assistant Directors, Children’s Services',
      ['ADCS', 'Assistant Directors, Children’s Services'],
    ],
    ['a line with a dash', 'TEWV – Tees, Esk, Weir Valley', ['TEWV', 'Tees, Esk, Weir Valley']],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['other initials', 'The Local Safeguarding Children Board (NSCB) 34'],
    ['other words', 'The out-of-hours service (EDT) responds'],
    ['the words end with a sentence', 'They use return home. Interviews (RHI) are held'],
    ['or with a bracket', 'return (home) interviews (RHI)'],
    ['or with a cell of a table', 'return home | interviews (RHI)'],
    ['a name and a title', 'Brenda Smith, Carolyn Spray (OI)'],
    ['two words within give no letter', 'the chief whole strange executive officer (CEXO)'],
    ['a short one must have all its words', 'the personal very adviser (PA)'],
    ['a bracket that explains', 'IRO (see the annex of the report)'],
    ['a sentence that begins with one', 'RHI – the interview was offered to all'],
    ['a word that joins can’t begin a name', 'those of the reviewing officers (OTRO)'],
  ])('nothing where %s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives the words that stand there, in order', () => {
    const text = 'Personal education plans (PEPs) and a special guardianship order (SGO).';
    expect(definitionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Personal education plans (PEPs)',
      'special guardianship order (SGO)',
    ]);
  });

  it('comes to an end with a text that nearly fits in very many ways', () => {
    const text = `${'and a '.repeat(4000)}(AAAAAAAAAA) `.repeat(20);
    expect(found(text)).toEqual([]);
  });
});

describe('what a document defines', () => {
  it('stands in its blocks; standing text defines nothing', () => {
    const text = 'the local safeguarding children board (LSCB)';
    const blocks = [
      buildBlock({ id: 'b-1', kind: 'boilerplate', text }),
      buildBlock({ id: 'para-2', text }),
    ];
    expect(definitionsOf(buildDocument({ blocks }))).toMatchObject([
      { report: 'anytown-2020-ilacs', anchor: 'para-2', abbreviation: 'LSCB' },
    ]);
  });
});

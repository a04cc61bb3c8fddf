import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/lib/metadata/identify.ts';
import { readMarkdown } from '../../../src/lib/read/text/read-markdown.ts';
import { areaRecords, areasExpectedIn } from '../../../src/lib/vocabulary/areas.ts';
import { inspections } from '../../../src/lib/vocabulary/kinds/inspections.ts';
import type { Kind } from '../../../src/lib/vocabulary/kinds/kind.ts';
import { isTitleLine, kindName, kinds, type KindCode } from '../../../src/lib/vocabulary/kinds.ts';

/** Lines of covers as documents print them. */
const covers: Record<KindCode, string[]> = {
  sif: [
    'Inspection of services for children in need of help and protection, children looked after and care leavers',
  ],
  ilacs: [
    'Inspection of York local authority children’s services',
    'Inspection of children’s social care services',
  ],
  lac: ['Inspection of services for looked-after children and care leavers'],
  'lscb-review': ['Review of the effectiveness of the Local Safeguarding Children Board'],
  jtai: ['Joint targeted area inspection of the multi-agency response to neglect in Anytown'],
  'area-send': [
    'Area SEND inspection of Anytown Local Area Partnership',
    'Joint local area SEND inspection in Anytown',
    'Joint area SEND revisit in Anytown',
    'Area SEND monitoring inspection of Anytown Local Area Partnership',
    'Joint local area special educational needs and/or disabilities (SEND) inspection in Anytown',
  ],
  'monitoring-visit': ['Monitoring visit of Anytown children’s services'],
  'focused-visit': ['Ofsted focused visit to Anytown children’s services'],
  minutes: ['Minutes of a meeting', 'DRAFT MINUTES'],
  'inspection-framework-briefing': ['Inspection Framework Briefing'],
  'scrutiny-report': ['Learning and Culture Policy and Scrutiny Committee'],
  document: ['Plan for next year'],
};

/** The kinds that the public contract names. */
const published = [
  'sif',
  'ilacs',
  'lac',
  'lscb-review',
  'focused-visit',
  'monitoring-visit',
  'jtai',
  'scrutiny-report',
  'inspection-framework-briefing',
];

function kindOf(...lines: string[]): string {
  const rows = lines.flatMap((line) => [line, '']);
  return identify(
    readMarkdown(
      rows,
      rows.map(() => null),
    ).segments,
  ).code;
}

describe('the kinds of document', () => {
  it('have all that the contract names, each code once', () => {
    const codes = kinds.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(published));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(Object.entries(covers).flatMap(([code, lines]) => lines.map((line) => [line, code])))(
    'are told by the cover: “%s” is %s',
    (line, code) => expect(kindOf('Anytown', line)).toBe(code),
  );

  it('are told by words that run over two lines of a cover', () => {
    expect(kindOf('Anytown', 'Joint targeted area', 'inspection of Anytown')).toBe('jtai');
  });

  it('are not told by the text below a cover', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `Line ${at} of a paper`);
    expect(kindOf(...lines, 'Inspection Framework Briefing')).toBe('document');
  });

  it('have a name, in lower case but for abbreviations; others get one from their code', () => {
    expect(kindName('ilacs')).toBe('ILACS inspection');
    expect(kindName('annual-review')).toBe('annual review');
    const names = kinds.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^(?:[a-z]|[A-Z]{2,})/.test(name))).toEqual([]);
  });

  it('do not compile with a part left out', () => {
    const [whole] = inspections;
    const { isGraded: _, ...incomplete } = whole;
    // @ts-expect-error a kind says whether it grades anything
    expect(whole).not.toEqual(incomplete satisfies Kind);
  });
});

describe.each(kinds)('the kind $code', (kind) => {
  it('says all of itself', () => {
    expect(kind.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(kind.means).toMatch(/^[A-Z].*\.$/);
  });

  it('grades areas of its framework, or nothing', () => {
    expect(areasExpectedIn(kind).length > 0).toBe(kind.isGraded);
    if (kind.isGraded) expect(kind.isInspection).toBe(true);
  });

  it('is published by nobody in particular if it is a paper', () => {
    if (!kind.isInspection) expect([kind.publisher, kind.framework]).toEqual([null, null]);
    else expect(kind.publisher).not.toBeNull();
  });
});

describe('the title of a visit', () => {
  it.each([
    ['Monitoring visit of Anytown children’s services', true],
    ['Focused assurance visit to Anytown', true],
    ['Joint targeted area inspection of Anytown', true],
    ['Inspection of Anytown children’s services', false],
    ['Anytown', false],
  ])('“%s” is one line: %s', (line, isOne) => expect(isTitleLine(line)).toBe(isOne));
});

/** What the records say, as a page of the documentation. */
function documentation(): string {
  const sections = kinds.map((kind) => {
    const areas = areasExpectedIn(kind).map((area) => `${areaRecords[area].name} (\`${area}\`)`);
    const facts = [
      `Readers call it: ${kind.name}.`,
      `Reports an inspection: ${kind.isInspection ? 'yes' : 'no'}.`,
      kind.publisher === null ? null : `Published by: ${kind.publisher}.`,
      kind.framework === null ? null : `Framework: ${kind.framework}.`,
      `Grades: ${areas.length > 0 ? areas.join(', ') : 'nothing'}.`,
    ].filter((fact) => fact !== null);
    return `## \`${kind.code}\`\n\n${kind.means}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}`;
  });
  const opening =
    'Written from the records in `src/lib/vocabulary`; `npx vitest run --project unit tests/lib/vocabulary/kinds.test.ts -u` writes it anew. How to add one: `docs/adding-a-kind.md`.';
  return `${['# Kinds of document', opening, ...sections].join('\n\n')}\n`;
}

describe('docs/kinds.md', () => {
  it('says what the records say', async () => {
    await expect(documentation()).toMatchFileSnapshot('../../../docs/kinds.md');
  });
});

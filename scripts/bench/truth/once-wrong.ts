import type { Block } from '../../../src/lib/model/block.ts';
import type { LibraryDocument, Section } from '../../../src/lib/model/document.ts';

/** Something of a real report that was read wrongly once, and whether it is right. */
interface Row {
  /** The report, without `.pdf`; folders of a corpus are its first part. */
  file: string;
  what: string;
  holds: (document: LibraryDocument) => boolean;
}

const numbered = ({ blocks }: LibraryDocument, number: number): Block | undefined =>
  blocks.find((block) => block.kind === 'paragraph' && block.number === number);

const all = (sections: readonly Section[]): Section[] =>
  sections.flatMap((one) => [one, ...all(one.children)]);

/** Whether every area that a report grades has one section with its grade, and numbered findings. */
function isSectioned({ meta, sections, blocks }: LibraryDocument): boolean {
  const judged = meta.judgements.filter(({ area }) => area !== 'overall');
  const own = (area: string) => all(sections).filter((one) => one.area === area);
  return (
    judged.length > 0 &&
    judged.every(({ area, grade }) => own(area).length === 1 && own(area)[0]?.grade === grade) &&
    blocks.some(({ number, role }) => number !== null && role === 'finding') &&
    !blocks.some(({ number, role }) => number !== null && role === 'summary')
  );
}

const isOver = ({ meta }: LibraryDocument, from: string, to: string): boolean =>
  meta.inspectionStart === from && meta.inspectionEnd === to;

const labelsOf = ({ meta }: LibraryDocument): string =>
  meta.judgements.map(({ label, grade }) => `${label}: ${grade}`).join('; ');

/** What is right of the reports that were read wrongly once. */
export const onceWrong: readonly Row[] = [
  {
    file: '80472-hampshire-2024-07-23',
    what: 'words of paragraph 44 that its tags hold elsewhere stand in it',
    holds: (document) =>
      numbered(document, 44)?.text.includes(
        'modernising placement programme, which focused on providing the most appropriate homes and support for children in care, has recently ended.',
      ) === true && !/most appropriate homes/u.test(numbered(document, 43)?.text ?? ''),
  },
  {
    file: '80517-waltham-forest-2015-01-20',
    what: 'the empty number 89 is kept on its page and told',
    holds: (document) =>
      numbered(document, 89)?.text === '' &&
      document.diagnostics.some(
        ({ rule, page, message }) => rule === 'empty-number' && page === 22 && /89/.test(message),
      ),
  },
  ...[
    '80517-waltham-forest-2015-01-20',
    '80494-enfield-2015-03-27',
    '80542-rochdale-2014-12-05',
  ].map((file) => ({
    file,
    what: 'one section for each area with its grade; numbers after the summary are findings',
    holds: isSectioned,
  })),
  ...(
    [
      ['80517-waltham-forest-2015-01-20', 161, 167],
      ['80542-rochdale-2014-12-05', 157, 165],
    ] as const
  ).map(([file, from, to]) => ({
    file,
    what: `what the board shall improve, ${from} to ${to}, is recommended; each number has a role`,
    holds: ({ blocks }: LibraryDocument) =>
      blocks
        .filter((block) => block.kind === 'paragraph' && block.number !== null)
        .every(({ number, role }) =>
          (number ?? 0) >= from && (number ?? 0) <= to ? role === 'recommendation' : role !== null,
        ),
  })),
  {
    file: '80460-derbyshire-2019-09-19',
    what: 'two windows of inspection over a line end',
    holds: (document) => isOver(document, '2019-07-08', '2019-08-08'),
  },
  {
    file: '80466-east-riding-of-yorkshire-2023-03-24',
    what: 'the council by its short name',
    holds: ({ meta }) => meta.authority === 'East Riding of Yorkshire',
  },
  {
    file: '80522-medway-2013-08-23',
    what: 'the table of judgements has no head; labels as printed',
    holds: (document) =>
      labelsOf(document) ===
      'Overall effectiveness: inadequate; Capacity to improve: adequate; Outcomes for looked after children and young people: inadequate; Quality of provision: inadequate; Leadership and management: inadequate',
  },
  {
    file: '80529-north-tyneside-2017-06-13',
    what: 'five sub-items on page 6 are five items',
    holds: ({ blocks }) => {
      const before = blocks.findIndex(({ text }) => text === 'In the last 12 months:');
      const items = blocks.slice(before + 1, before + 6);
      const starts = [
        'there have been 19',
        '21 children',
        '137 children',
        'four young',
        'no young',
      ];
      return items.every(
        ({ kind, page, text }, at) =>
          kind === 'list-item' && page === 6 && text.startsWith(starts[at] as string),
      );
    },
  },
  {
    file: '80510-merton-2022-05-09',
    what: 'the unnumbered paragraph over the end of page 1 is one',
    holds: ({ blocks }) =>
      blocks.some(
        ({ kind, number, page, pageEnd, text }) =>
          kind === 'paragraph' &&
          number === null &&
          page === 1 &&
          pageEnd === 2 &&
          text.startsWith('Children in care and young people leaving care, including') &&
          text.endsWith('children remain safe and achieve in life.'),
      ),
  },
];

/** The name of a report in a corpus, whether in folders or flat. */
export const reportName = (file: string): string =>
  file.replace(/\.pdf$/u, '').replaceAll('/', '-');

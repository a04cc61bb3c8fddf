import { describe, expect, it } from 'vitest';
import { relatedFields } from '../../../src/lib/data/files/fields.ts';
import { mostOfDocument, RelatedFiles } from '../../../src/lib/related/related-file.ts';
import { relatablesOf } from '../../../src/lib/related/relatable.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const text = 'Return home interviews are offered to children who go missing.';
const documents = [
  buildDocument({
    meta: { slug: 'anytown-2020-ilacs' },
    blocks: [buildBlock({ text, number: 1 })],
  }),
  buildDocument({
    meta: {
      slug: 'anytown-paper',
      kind: 'scrutiny-report',
      framework: null,
      inspectionStart: null,
    },
    blocks: [
      buildBlock({
        id: 'para-2',
        text: 'Are return home interviews offered?',
        role: 'question',
        number: 2,
      }),
      buildBlock({ id: 'para-3', text: 'We offer return home interviews.', number: 3 }),
    ],
  }),
  buildDocument({
    meta: {
      slug: 'otherton-paper',
      kind: 'scrutiny-report',
      framework: null,
      inspectionStart: null,
    },
    blocks: [buildBlock({ text, number: 1 })],
  }),
];
const councilDocuments = [
  buildDocument({
    meta: { slug: 'anytown-2020-ilacs', authority: 'Anytown', authoritySlug: 'anytown' },
    blocks: [buildBlock({ text, number: 1 })],
  }),
  buildDocument({
    meta: { slug: 'otherton-2020-ilacs', authority: 'Otherton', authoritySlug: 'otherton' },
    blocks: [buildBlock({ text, number: 1 })],
  }),
  buildDocument({
    meta: { slug: 'anytown-paper', authority: 'Anytown', authoritySlug: 'anytown' },
    blocks: [buildBlock({ text: 'We offer return home interviews.', number: 1 })],
  }),
];
const byCouncil = new RelatedFiles(councilDocuments, relatablesOf(councilDocuments, new Map()));
const files = new RelatedFiles(documents, relatablesOf(documents, new Map()));

describe('the file of what is related', () => {
  it('leads from each paragraph to other documents, never to its own', () => {
    const { related } = files.of('anytown-paper');
    expect(related['para-3']!.map(({ report }) => report)).toEqual([
      'anytown-2020-ilacs',
      'otherton-paper',
    ]);
  });

  it('names the documents on the same council, and leads to them first', () => {
    const { related, sameCouncil } = byCouncil.of('anytown-2020-ilacs');
    expect(sameCouncil).toEqual(['anytown-paper']);
    expect(related['para-1']!.map(({ report }) => report)).toEqual([
      'anytown-paper',
      'otherton-2020-ilacs',
    ]);
  });

  it('lets each other document of the council have its say, the earlier first', () => {
    const offered = 'We offer return home interviews to children.';
    const onCouncil = (slug: string, day: string, texts: string[]) =>
      buildDocument({
        meta: { slug, authority: 'Anytown', authoritySlug: 'anytown', inspectionStart: day },
        blocks: texts.map((said, at) =>
          buildBlock({ id: `para-${at + 1}`, text: said, number: at + 1 }),
        ),
      });
    const council = [
      onCouncil('anytown-2024-ilacs', '2024-05-01', Array<string>(12).fill(text)),
      onCouncil('anytown-2014-sif', '2014-05-01', [offered, 'Adoption panels meet often.']),
      onCouncil('anytown-2019-ilacs', '2019-05-01', [text]),
    ];
    const { related, sameCouncil } = new RelatedFiles(council, relatablesOf(council, new Map())).of(
      'anytown-2019-ilacs',
    );
    expect(sameCouncil).toEqual(['anytown-2014-sif', 'anytown-2024-ilacs']);
    const rows = related['para-1']!.map(({ report, anchor }) => `${report} ${anchor}`);
    expect(rows).toEqual([
      'anytown-2014-sif para-1',
      ...Array.from({ length: mostOfDocument }, (_, at) => `anytown-2024-ilacs para-${at + 1}`),
    ]);
  });

  it('takes documents that are on no council for documents on different ones', () => {
    const none = { authority: null, authoritySlug: null };
    const papers = ['one-paper', 'other-paper'].map((slug) =>
      buildDocument({ meta: { slug, ...none }, blocks: [buildBlock({ text, number: 1 })] }),
    );
    const { related, sameCouncil } = new RelatedFiles(papers, relatablesOf(papers, new Map())).of(
      'one-paper',
    );
    expect(Object.keys(related)).toEqual(['para-1']);
    expect(sameCouncil).toEqual([]);
  });

  it('never leads to a question, which states nothing', () => {
    const { related } = files.of('otherton-paper');
    expect(related['para-1']!.map(({ anchor }) => anchor)).not.toContain('para-2');
  });

  it('leads from a question to inspections alone, and says that it is one', () => {
    const { related, questions } = files.of('anytown-paper');
    expect(questions).toEqual(['para-2']);
    expect(related['para-2']!.map(({ report }) => report)).toEqual(['anytown-2020-ilacs']);
  });

  it('has the documented fields, and a name for each document that it leads to', () => {
    const { related, names } = files.of('anytown-2020-ilacs');
    const [row] = related['para-1']!;
    expect(Object.keys(row!)).toEqual(relatedFields.map(({ name }) => name));
    expect(row!.locator).toBe('Paragraph 3');
    expect(Object.keys(names)).toEqual(['anytown-paper', 'otherton-paper']);
  });
});

import { missingFacts } from '../../src/lib/metadata/missing-facts.ts';
import { committeeOf } from '../../src/lib/library/committee.ts';
import { hasPages } from '../../src/lib/convert/page-facts-of.ts';
import type { LibraryDocument } from '../../src/lib/model/document.ts';
import { gradeName } from '../../src/lib/vocabulary/grades.ts';
import { unknownKind } from '../../src/lib/vocabulary/kinds/papers.ts';
import { isInspection, suppliedWords } from '../../src/lib/vocabulary/names.ts';

const routine = new Set(['page-furniture', 'joined-over-page', 'joined-paragraph']);

/** What a person should check in a document, in words. */
export function doubtsOf(document: LibraryDocument): string[] {
  const { meta, diagnostics, fidelity } = document;
  const inspected = isInspection(meta);
  const doubts: [boolean, string][] = [
    [
      !inspected && meta.kind === unknownKind.code,
      'What kind of document it is was not recognised: set `kind`.',
    ],
    [inspected && meta.judgements.length === 0, 'No grade was found.'],
    [inspected && meta.leadInspectors.length === 0, 'No lead inspector was found.'],
    [inspected && meta.paragraphs === 0, 'It has no numbered paragraph.'],
    [
      !hasPages(document),
      'It has no page numbers. If you have the document as a PDF too, add that: its pages are taken.',
    ],
    [fidelity.unaccounted > 0, `${fidelity.unaccounted} words are not accounted for.`],
  ];
  const warned = diagnostics
    .filter(({ severity, rule }) => severity === 'warning' && !routine.has(rule))
    .map(({ page, message }) => (page === null ? message : `Page ${page}: ${message}`));
  return [
    ...missingFacts(meta).map(({ message }) => message),
    ...doubts.filter(([holds]) => holds).map(([, text]) => text),
    ...warned,
  ];
}

/** What was understood of a document, as lines for a terminal. */
export function understoodOf(document: LibraryDocument): string[] {
  const { meta, diagnostics } = document;
  const period = [meta.inspectionStart, meta.inspectionEnd].filter(Boolean).join(' to ');
  const grades = meta.judgements.map(({ label, grade }) => `${label}: ${gradeName(grade)}`);
  const how = diagnostics.find(({ rule }) => rule === 'pdf-structure')?.message;
  const facts: [string, string | null | undefined][] = [
    ['title', meta.title],
    ['authority', meta.authority],
    ['committee', committeeOf(document)],
    ['framework', meta.framework],
    ['inspected', period],
    ['published', meta.published],
    ['dated', meta.documentDate],
    ['told, not printed', meta.supplied && suppliedWords(meta.supplied)],
    ['lead inspectors', meta.leadInspectors.join(', ')],
    ['licence', meta.licence],
    ['pages', meta.pages === null ? null : String(meta.pages)],
    ['numbered paragraphs', String(meta.paragraphs)],
    ['read', how],
  ];
  return [
    ...facts.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`),
    ...grades.map((grade) => `grade: ${grade}`),
    ...doubtsOf(document).map((doubt) => `? ${doubt}`),
  ];
}

import type { Block } from '../../../src/lib/model/block.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { normaliseText } from '../../../src/lib/text/fingerprint.ts';
import { words } from '../../../src/lib/text/words.ts';

interface Sample {
  n: number | null;
  page: number;
  end_page?: number;
  first6: string;
  last6?: string;
  words?: number;
  sequence?: number;
}

interface Sequence {
  count: number;
  max: number | null;
  gaps: number[];
  empty_numbers?: number[];
}

/** Facts about a report, checked by eye. */
export interface Truth {
  file: string;
  pages: number;
  metadata: {
    local_authority: string;
    framework: string;
    inspection_start: string;
    inspection_end: string;
    publication_date: string | null;
    lead_inspectors: string[];
    overall: { grade: string };
    judgements: { area: string; grade: string }[];
    lscb: { grade: string } | null;
  };
  numbered: Sequence & { second_sequence?: Sequence };
  sampled_paragraphs: Sample[];
  sampled_paragraphs_second_sequence?: Sample[];
  what_needs_to_improve_bullets?: number | { count: number };
}

export interface Score {
  checked: number;
  failures: string[];
}

const level = (text: string): string => normaliseText(text).toLowerCase();
const gradeSlug = (printed: string): string =>
  level(printed).startsWith('requires improvement')
    ? 'requires-improvement'
    : level(printed).replaceAll(' ', '-');

function scoreOf(checks: [string, unknown, unknown][]): Score {
  const failures = checks
    .filter(([, expected, actual]) => JSON.stringify(expected) !== JSON.stringify(actual))
    .map(
      ([what, expected, actual]) =>
        `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`,
    );
  return { checked: checks.length, failures };
}

function metadataScore({ metadata, pages }: Truth, { meta }: LibraryDocument): Score {
  const found = (area: string) =>
    meta.judgements.find(({ label }) => level(label) === level(area))?.grade ?? null;
  const overall = meta.judgements.find(({ area }) => area === 'overall')?.grade ?? null;
  const board = meta.judgements.find(({ area }) => area === 'lscb')?.grade ?? null;
  return scoreOf([
    ['pages', pages, meta.pages],
    ['authority', metadata.local_authority, meta.authority],
    [
      'framework',
      metadata.framework.split(' ').find((word) => /^(?:LAC|SIF|ILACS)$/.test(word)),
      meta.framework,
    ],
    ['inspection start', metadata.inspection_start, meta.inspectionStart],
    ['inspection end', metadata.inspection_end, meta.inspectionEnd],
    ['published', metadata.publication_date, meta.published],
    ['lead inspectors', metadata.lead_inspectors, meta.leadInspectors],
    ['overall', gradeSlug(metadata.overall.grade), overall],
    ['safeguarding board', metadata.lscb === null ? null : gradeSlug(metadata.lscb.grade), board],
    ...metadata.judgements.map(({ area, grade }): [string, unknown, unknown] => [
      area,
      gradeSlug(grade),
      found(area),
    ]),
  ]);
}

/** The numbered paragraphs by sequence: one begins anew where the numbers begin again at 1. */
function sequencesOf({ blocks }: LibraryDocument): Block[][] {
  const sequences: Block[][] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.number === null) continue;
    if (sequences.length === 0 || (block.number === 1 && (sequences.at(-1)?.length ?? 0) > 0))
      sequences.push([]);
    sequences.at(-1)?.push(block);
  }
  return sequences;
}

function numberedScore({ numbered }: Truth, document: LibraryDocument): Score {
  const sequences = sequencesOf(document);
  const expected = [numbered, numbered.second_sequence]
    .filter((one) => one !== undefined)
    .filter(({ count }) => count > 0);
  const list = ({ max, gaps, empty_numbers: empty = [] }: Sequence) =>
    Array.from({ length: max ?? 0 }, (_, index) => index + 1).filter(
      (one) => !gaps.includes(one) && !empty.includes(one),
    );
  return scoreOf([
    ['sequences', expected.length, sequences.length],
    ...expected.map((sequence, index): [string, unknown, unknown] => [
      `numbers of sequence ${index + 1}`,
      list(sequence).join(' '),
      (sequences[index] ?? []).map(({ number }) => number).join(' '),
    ]),
  ]);
}

function sampleChecks(sample: Sample, block: Block | undefined): [string, unknown, unknown][] {
  const name = `${sample.n ?? sample.first6}`;
  if (block === undefined) return [[`paragraph ${name}`, 'found', 'missing']];
  const own = words(normaliseText(block.text));
  const checks: [string, unknown, unknown][] = [
    [
      `${name} begins`,
      normaliseText(sample.first6),
      own.slice(0, words(sample.first6).length).join(' '),
    ],
    [`${name} page`, sample.page, block.page],
  ];
  if (sample.last6 !== undefined) {
    checks.push([
      `${name} ends`,
      normaliseText(sample.last6),
      own.slice(-words(sample.last6).length).join(' '),
    ]);
  }
  if (sample.end_page !== undefined)
    checks.push([`${name} end page`, sample.end_page, block.pageEnd]);
  if (sample.words !== undefined) {
    checks.push([
      `${name} words ±3 of ${sample.words}, has ${own.length}`,
      true,
      Math.abs(own.length - sample.words) <= 3,
    ]);
  }
  return checks;
}

function samplesScore(truth: Truth, document: LibraryDocument): Score {
  const sequences = sequencesOf(document);
  const samples = [
    ...truth.sampled_paragraphs,
    ...(truth.sampled_paragraphs_second_sequence ?? []),
  ];
  return scoreOf(
    samples.flatMap((sample) => {
      const block =
        sample.n === null
          ? document.blocks.find(({ text }) =>
              normaliseText(text).startsWith(normaliseText(sample.first6)),
            )
          : sequences[(sample.sequence ?? 1) - 1]?.find(({ number }) => number === sample.n);
      return sampleChecks(sample, block);
    }),
  );
}

/** Compares a converted document with the facts known about it; text after typography is levelled. */
export function compareWithTruth(
  truth: Truth,
  document: LibraryDocument,
): Record<'metadata' | 'numbered' | 'samples', Score> {
  return {
    metadata: metadataScore(truth, document),
    numbered: numberedScore(truth, document),
    samples: samplesScore(truth, document),
  };
}

import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { Theme } from '../../../src/lib/model/theme.ts';
import { findOccurrences } from '../../../src/lib/themes/find-occurrences.ts';

/** What a person said of a paragraph before any term was tried on it. */
export interface Label {
  report: string;
  paragraph: string;
  /** SHA-256 of the text that was read. */
  hash: string;
  verdict: 'counts' | 'either' | 'no';
}

/** How a theme's terms agree with labels. */
export interface Agreement {
  right: number;
  wrong: number;
  missed: number;
  /** Labels whose paragraph isn't there or has another text. */
  unread: number;
}

/** Holds a theme's terms against labels; a paragraph that counts either way is left out. */
export function agreementOf(
  theme: Theme,
  labels: readonly Label[],
  documents: readonly LibraryDocument[],
): Agreement {
  const blocks = new Map(
    documents.flatMap(({ meta, blocks: own }) =>
      own.map((block) => [`${meta.slug}#${block.id}`, block] as const),
    ),
  );
  const agreement: Agreement = { right: 0, wrong: 0, missed: 0, unread: 0 };
  for (const { report, paragraph, hash, verdict } of labels) {
    const block = blocks.get(`${report}#${paragraph}`);
    const isFound = block && findOccurrences(report, [block], theme).length > 0;
    if (block?.hash !== hash) agreement.unread++;
    else if (verdict !== 'either' && isFound) agreement[verdict === 'counts' ? 'right' : 'wrong']++;
    else if (verdict === 'counts') agreement.missed++;
  }
  return agreement;
}

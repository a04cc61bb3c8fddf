import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { LibraryDocument } from '../../src/lib/model/document.ts';
import type { SourceText } from '../../src/lib/model/source.ts';
import { convertSource, SourceError } from '../../src/lib/pipeline.ts';
import type { KnowsWord } from '../../src/lib/text/word-repairs.ts';
import { agreementOf, isSameDocument } from './same-document.ts';

/** What becomes of a file that was given: it is new, it is held already, or it can't be used. */
export type Verdict =
  | { kind: 'new'; document: LibraryDocument }
  | { kind: 'held'; slug: string; message: string }
  | { kind: 'bad'; errors: Diagnostic[] };

/** Converts a file for itself and tells whether the library should take it. */
export function weighFile(
  source: SourceText | Diagnostic,
  held: readonly LibraryDocument[],
  knows: KnowsWord,
): Verdict {
  if ('rule' in source) return { kind: 'bad', errors: [source] };
  const sameBytes = held.find(({ meta }) => meta.source.sha256 === source.sha256);
  if (sameBytes !== undefined) {
    return {
      kind: 'held',
      slug: sameBytes.meta.slug,
      message: 'This very file is in the library.',
    };
  }
  try {
    const { document } = convertSource(source, knows);
    const same = held.find((one) => isSameDocument(one, document));
    if (same === undefined) return { kind: 'new', document };
    const { slug, source: own } = same.meta;
    const message = `The library has this document from ${own.file}: ${agreementOf(same, document)}`;
    return { kind: 'held', slug, message };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { kind: 'bad', errors: error.diagnostics };
  }
}

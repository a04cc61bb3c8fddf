import type { Stem } from '../../src/lib/model/anchor.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { Converted } from '../../src/lib/convert/convert-source.ts';
import { cacheNamed } from '../io/cache/cache.ts';
import { sha256Of } from '../io/cache/file-hash.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { converterFingerprint } from '../io/cache/converter-fingerprint.ts';

/** What converting a source gave, or why it gave nothing. */
export type Conversion = { converted: Converted } | { errors: Diagnostic[] };

type Stored =
  | { document: Converted['document']; aliases: Converted['aliases']; stems: [string, Stem][] }
  | { errors: Diagnostic[] };

let converter: string | undefined;

/** The key of all that decides what a source is converted to: its bytes, what is known of it, the converter. */
export function conversionKey({ path: _, ...facts }: FoundSource): string {
  converter ??= converterFingerprint();
  return sha256Of(JSON.stringify([converter, facts]));
}

const cache = () => cacheNamed('converted');

/** Whether a source has been converted before, with everything as it is now. */
export function isConverted(found: FoundSource): boolean {
  return cache().has(conversionKey(found));
}

/** The result of a former conversion, or null where there is none that is whole. */
export function readConversion(found: FoundSource): Conversion | null {
  const stored = cache().read(conversionKey(found)) as Stored | null;
  if (stored === null || 'errors' in stored) return stored;
  return { converted: { ...stored, stems: new Map(stored.stems) } };
}

/** Keeps the result of a conversion. */
export function writeConversion(found: FoundSource, conversion: Conversion): void {
  const stored: Stored =
    'errors' in conversion
      ? conversion
      : { ...conversion.converted, stems: [...conversion.converted.stems] };
  cache().write(conversionKey(found), stored);
}

const caches = () => ['pdf', 'converted', 'finished'].map(cacheNamed);

/** Removes what has been of no use for longest from the caches, if they have grown too large. */
export function pruneCaches(): void {
  caches().forEach((one) => one.prune());
}

/** The folders in which documents' texts are kept. */
export function cacheFolders(): string[] {
  return caches().map(({ folder }) => folder);
}

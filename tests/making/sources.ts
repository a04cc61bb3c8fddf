import type { SourceText } from '../../src/lib/model/source.ts';

/** A source with this text and nothing from a manifest. */
export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  return {
    file: 'paper.txt',
    sha256: '0'.repeat(64),
    text,
    slug: null,
    publisher: null,
    kind: null,
    corrections: [],
    ...more,
  };
}

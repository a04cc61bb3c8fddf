import { blocksUnder } from '../../model/structure.ts';
import type { CheckedDocument } from './library-reader.ts';

/** The words of a paragraph with those of what it encloses, as its fingerprint is taken of them. */
export function textUnder({ blocks }: Pick<CheckedDocument, 'blocks'>, id: string): string {
  return blocksUnder(blocks, id)
    .map(({ text }) => text)
    .join('\n');
}

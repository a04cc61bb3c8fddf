import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDictionary } from '../../../scripts/io/dictionary.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { toMdx } from '../../../src/lib/markdown/to-mdx.ts';

export const fixtures = 'tests/fixtures/convert';
const knows = loadDictionary();

/** One line a block: anchor, kind, where it belongs, label and text. */
function outline({ blocks }: LibraryDocument): string {
  return blocks
    .map(({ id, kind, role, section, parent, label, text, page, pageEnd }) =>
      [id, kind, role, section, parent, page === pageEnd ? page : `${page}-${pageEnd}`, label, text]
        .map((part) => part ?? '·')
        .join('\t'),
    )
    .join('\n');
}

/** Converts a fixture's input and returns what its golden files should hold. */
export function convertFixture(name: string): { blocks: string; mdx: string } {
  const text = readFileSync(join(fixtures, name, 'input.txt'), 'utf8');
  const { document } = convertSource(
    {
      file: 'input.txt',
      sha256: '0'.repeat(64),
      text,
      slug: null,
      publisher: null,
      kind: null,
      corrections: [],
    },
    knows,
  );
  const notes = document.diagnostics.map(
    ({ rule, line, message }) => `${rule}\t${line}\t${message}`,
  );
  return { blocks: `${[outline(document), '', ...notes].join('\n')}\n`, mdx: toMdx(document, []) };
}

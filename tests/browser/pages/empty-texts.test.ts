import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { toMdx } from '../../../src/lib/markdown/to-mdx.ts';
import { blockKinds } from '../../../src/lib/model/block.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { makeLibrary } from '../support/other-library.ts';
import type { ServedSite } from '../support/set-up.ts';

const library = makeLibrary('empty-texts');
let documents: LibraryDocument[];
let served: ServedSite;

/** A document with the same blocks, none of which has a text. */
function emptied(document: LibraryDocument): LibraryDocument {
  const blocks = document.blocks.map((block) => ({
    ...block,
    text: '',
    emphasis: [],
    notes: block.notes.map((note) => ({ ...note, at: 0 })),
    header: block.header.map(() => ''),
    cells: block.cells.map((cell) => ({ ...cell, text: '' })),
  }));
  return { ...document, blocks };
}

beforeAll(async () => {
  for (const file of readdirSync('seeds/reports')) {
    copyFileSync(join('seeds/reports', file), join(library.seeds, file));
  }
  await library.run('scripts/convert.ts', '--quiet');
  documents = (await readDocuments(library.content)).map(emptied);
  for (const document of documents) {
    const { slug } = document.meta;
    writeFileSync(join(library.content, 'documents', `${slug}.json`), JSON.stringify(document));
    writeFileSync(join(library.content, 'reports', `${slug}.mdx`), toMdx(document, []));
  }
  served = await library.serve('/');
}, 180_000);

afterAll(() => library.close());

describe('a library whose blocks have no text', () => {
  it('has blocks of every kind', () => {
    const kinds = new Set(documents.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...blockKinds].sort());
  });

  it('is built, and each block has its place in its page', async () => {
    for (const { meta, blocks } of documents) {
      const page = await (await fetch(`${served.url}reports/${meta.slug}/`)).text();
      const lost = blocks.filter(({ id }) => !page.includes(`id="${id}"`));
      expect(lost.map(({ id }) => `${meta.slug}#${id}`)).toEqual([]);
      expect(page).not.toContain('undefined');
      expect(page).not.toContain('class="failed"');
    }
  });
});

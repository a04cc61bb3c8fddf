import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../scripts/io/dictionary.ts';
import { fingerprintOf } from '../../scripts/io/seeds/find-documents.ts';
import { bareSource } from '../../scripts/io/seeds/find-seeds.ts';
import { loadSource } from '../../scripts/io/seeds/load-source.ts';
import { convertSource } from '../../src/lib/convert/convert-source.ts';
import type { Block } from '../../src/lib/model/block.ts';
import type { LibraryDocument } from '../../src/lib/model/document.ts';

const place = 'tests/fixtures/papers';
const names = readdirSync(place)
  .filter((file) => file.endsWith('.md'))
  .map((file) => basename(file, '.md'));
const knows = loadDictionary();

/** What a PDF can't tell, and its paper can't have the same in; see each one's test. */
const onlyNearlyInPdf = new Map([
  ['action-plan', 'a narrow column breaks each day over two lines'],
  ['agenda-report', 'a note is called by a raised digit'],
  ['notes', 'notes are called by raised digits'],
]);

const converted = new Map<string, Promise<LibraryDocument>>();

async function convert(file: string): Promise<LibraryDocument> {
  const path = join(place, file);
  const sha256 = fingerprintOf(file, path);
  if (typeof sha256 !== 'string') throw new Error(sha256.message);
  const source = await loadSource(bareSource(path, file, sha256));
  if ('rule' in source) throw new Error(source.message);
  return convertSource(source, knows).document;
}

function documentOf(name: string, format: string): Promise<LibraryDocument> {
  const file = `${name}.${format}`;
  const known = converted.get(file) ?? convert(file);
  converted.set(file, known);
  return known;
}

type Name = keyof Block;

function without(block: Block, names: readonly Name[]): Partial<Block> {
  const kept = Object.entries(block).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(kept);
}

/** All of a block that its format may not change. */
const told = (block: Block) => without(block, ['page', 'pageEnd', 'printedPage', 'emphasis']);

/** The same without what PDFs differ in: raised digits, words broken in a column, hence fingerprints. */
function nearly(block: Block) {
  const digits = (marker: string | null) => marker?.normalize('NFKC') ?? null;
  const plain: Block = {
    ...block,
    label: digits(block.label),
    text: block.text.replace(/(\d\d\/\d\d\/\d\d) (\d\d)\b/gu, '$1$2'),
    notes: block.notes.map((note) => ({ ...note, marker: note.marker.normalize('NFKC') })),
  };
  return without(plain, [
    'page',
    'pageEnd',
    'printedPage',
    'emphasis',
    'hash',
    'deepHash',
    'cells',
  ]);
}

describe.each(names)('%s', (name) => {
  it.each(['html', 'docx'])('gives the same blocks and the same head from .%s', async (format) => {
    const [markdown, other] = [await documentOf(name, 'md'), await documentOf(name, format)];
    expect(other.blocks.map(told)).toEqual(markdown.blocks.map(told));
    const { source: _, ...meta } = markdown.meta;
    expect(other.meta).toMatchObject(meta);
    expect(other.sections).toEqual(markdown.sections);
  });

  it.each(['md', 'html', 'docx'])('accounts for each word of .%s', async (format) => {
    const { fidelity } = await documentOf(name, format);
    expect(fidelity.unaccounted).toBe(0);
    expect(fidelity.outputWords).toBe(fidelity.sourceWords);
  });
});

describe.each(names.filter((name) => existsSync(join(place, `${name}.pdf`))))('%s.pdf', (name) => {
  const why = onlyNearlyInPdf.get(name);

  it(
    why === undefined ? 'gives the same blocks' : `gives the same blocks, but ${why}`,
    async () => {
      const [markdown, pdf] = [await documentOf(name, 'md'), await documentOf(name, 'pdf')];
      expect(pdf.blocks.map(nearly)).toEqual(markdown.blocks.map(nearly));
      const isSame =
        JSON.stringify(pdf.blocks.map(told)) === JSON.stringify(markdown.blocks.map(told));
      expect(isSame).toBe(why === undefined);
    },
  );
});

describe.each(['york-2017-scrutiny-report', 'york-inspection-framework-briefing'])(
  '%s as a Word file',
  (name) => {
    it('gives the blocks of the text that it was made from, but a note that is text in both', async () => {
      const json = readFileSync(`content/documents/${name}.json`, 'utf8');
      const held = (JSON.parse(json) as LibraryDocument).blocks;
      const own = (await documentOf(name, 'docx')).blocks;
      const different = own.filter(
        ({ id, text, kind, role, label, number, parent, deepHash }, at) => {
          const other = held[at];
          return (
            JSON.stringify([id, kind, role, label, number, parent, text, deepHash]) !==
            JSON.stringify([
              other?.id,
              other?.kind,
              other?.role,
              other?.label,
              other?.number,
              other?.parent,
              other?.text,
              other?.deepHash,
            ])
          );
        },
      );
      // Its one footnote was written as a paragraph, since Markdown made of blocks has no raised signs.
      const notes = held.filter(({ kind }) => kind === 'footnote').map(({ id }) => id);
      expect(different.map(({ id }) => id)).toEqual(notes);
    });
  },
);

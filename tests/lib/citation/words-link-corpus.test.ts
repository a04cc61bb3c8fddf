import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsDirective } from '../../../src/lib/citation/words-link.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';

const folder = 'content/documents';
const documents = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as LibraryDocument,
);

const literal = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Reads a directive as the specification says it, apart from how it was written: where its words begin and end. */
function read(directive: string, text: string): [number, number] | null {
  const parts = directive.replace(':~:text=', '').split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  const [before, after, ...words] = [prefix, suffix, ...parts].map((part) =>
    literal(decodeURIComponent(part)),
  );
  const looked = `${before ? `${before}\\s*` : ''}(${words.join('[^]*?')})${after ? `\\s*${after}` : ''}`;
  const found = new RegExp(looked, 'di').exec(text);
  return found?.indices?.[1] ?? null;
}

/** A tenth of the blocks that have so many words, with where each begins in the whole text. */
function sampled({ blocks }: LibraryDocument, many: number) {
  let next = 0;
  const placed = blocks.map((block) => {
    const at = next;
    next += block.text.length + 1;
    return { block, at };
  });
  const fit = placed.filter(
    ({ block }) => block.kind !== 'table-row' && block.text.split(' ').length > many,
  );
  return fit.filter((_, index) => index % 10 === 0);
}

describe.each(documents.map((document) => [document.meta.slug, document] as const))(
  'links to words of %s',
  (_, document) => {
    it.each([3, 40])('lead to no other words: %i from within a block', (many) => {
      const text = document.blocks.map((block) => block.text).join('\n');
      const samples = sampled(document, many + 2);
      let told = 0;
      for (const { block, at } of samples) {
        const all = block.text.split(' ');
        const start = all.slice(0, 2).join(' ').length + 1;
        const words = all.slice(2, 2 + many).join(' ');
        const piece = { label: null, text: words, cutBefore: true, cutAfter: true, start };
        const extent = { name: '', ids: [block.id], pieces: [piece] };
        const directive = wordsDirective(document.blocks, extent);
        // Stock sentences and headings that stand twice are told by no words.
        if (directive === null) continue;
        told += 1;
        expect(read(directive, text)).toEqual([at + start, at + start + words.length]);
      }
      expect(told).toBeGreaterThanOrEqual(samples.length * 0.8);
    });
  },
);

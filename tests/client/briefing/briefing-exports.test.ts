import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BriefingItem } from '../../../src/lib/briefing/briefing.ts';
import { briefingExports } from '../../../src/client/briefing/briefing-exports.ts';
import { citeBriefing } from '../../../src/lib/briefing/export/cited-briefing.ts';
import { anchorPlaces } from '../../../src/lib/search/place/anchor-places.ts';
import { buildBlock, buildDocument, buildMeta } from '../../making/build-document.ts';

const block = buildBlock({ id: 'para-1', number: 1, page: 3, printedPage: '2' });
const places = anchorPlaces(buildDocument({ blocks: [block] }));
const root = 'https://library.example/base/';
const document = { ...buildMeta(), hasBoard: false };
const documents = new Map([['anytown-2020-ilacs', { document, places }]]);

const quoted = (over: Partial<Extract<BriefingItem, { kind: 'paragraph' }>> = {}) => ({
  kind: 'paragraph' as const,
  slug: 'anytown-2020-ilacs',
  anchor: 'para-1',
  hash: '0a1b2c3d',
  text: 'Plans are <b>clear</b> & *short*.',
  ...over,
});

const address = 'https://library.example/base/reports/anytown-2020-ilacs/?v=para-1~0a1b2c3d#para-1';

const cited = (items: BriefingItem[]) =>
  citeBriefing({ id: '1', title: 'Help & care', items }, { root, isPublic: true, documents });

async function made(extension: string, items: BriefingItem[]): Promise<string> {
  const content = await briefingExports
    .find((kind) => kind.extension === extension)!
    .make(cited(items));
  if (typeof content === 'string') return content;
  const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
  return Object.entries(files)
    .filter(([name]) => name.startsWith('word/'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
}

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

describe.each(briefingExports.map(({ extension }) => extension))(
  'a briefing as .%s',
  (extension) => {
    it('has headings, notes and quotations in their order, and each citation with its versioned link', async () => {
      const text = unescaped(
        await made(extension, [
          { kind: 'heading', text: 'First part' },
          { kind: 'note', text: 'What I think' },
          quoted(),
        ]),
      ).replaceAll('\\', '');
      const at = ['First part', 'What I think', 'Plans are <b>clear</b> & *short*.'].map((words) =>
        text.indexOf(words),
      );
      expect(at).not.toContain(-1);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(text).toContain('Anytown 2020, ILACS inspection');
      const words = extension === 'docx' ? text.replace(/<\/?w:[^>]*>/g, '') : text;
      expect(words).toContain('para 1, p 2');
      expect(text).toContain(address);
    });
  },
);

describe('an exported briefing', () => {
  it('cites the text that was taken, though the paragraph or the document is gone', () => {
    const [gone, unknown] = cited([
      quoted({ anchor: 'para-9' }),
      quoted({ slug: 'elsewhere' }),
    ]).items;
    expect(gone).toMatchObject({ address: address.replaceAll('para-1', 'para-9') });
    const other = address.replace('anytown-2020-ilacs', 'elsewhere');
    expect(unknown).toMatchObject({ citation: [{ text: other, href: other }] });
  });

  it('runs nothing that was typed: neither as HTML nor as a formula', async () => {
    const typed: BriefingItem[] = [
      { kind: 'note', text: '=1+1<script>' },
      quoted({ text: '<img onerror=x>' }),
    ];
    expect(await made('html', typed)).not.toMatch(/<script|<img/);
    expect(await made('csv', typed)).toContain("note,'=1+1");
  });

  it('is one paragraph with a number of its own for each footnote', async () => {
    const text = await made('md', [quoted(), quoted({ text: 'Visits are regular.' })]);
    expect(text.match(/\[\^\d+\](?!:)/g)).toEqual(['[^1]', '[^2]']);
    expect(text.match(/^\[\^\d+\]:/gm)).toEqual(['[^1]:', '[^2]:']);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/content/read-generated.ts';
import { briefingDocx } from '../../src/client/briefing/briefing-docx.ts';
import { citeBriefing } from '../../src/lib/briefing/export/cited-briefing.ts';
import { textOf } from '../../src/lib/citation/citation-runs.ts';
import { anchorPlaces } from '../../src/lib/search/place/anchor-places.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Twelve paragraphs of four documents, cited. */
async function twelveOfFour() {
  const documents = (await readDocuments('content')).slice(0, 4);
  const sources = documents.map((document) => {
    const places = anchorPlaces(document);
    return [
      document.meta.slug,
      { document: { ...document.meta, hasBoard: false }, places },
    ] as const;
  });
  const items = documents.flatMap(({ meta: { slug }, blocks }) =>
    blocks
      .filter(({ kind, text }) => kind === 'paragraph' && text.length > 80)
      .slice(0, 3)
      .map(({ id, deepHash, text }) => {
        const hash = deepHash.slice(0, 8);
        return { kind: 'paragraph' as const, slug, anchor: id, hash, text };
      }),
  );
  const of = { root: 'https://library.example/', isPublic: true, documents: new Map(sources) };
  return citeBriefing({ id: '1', title: 'Twelve paragraphs', items }, of);
}

interface Shown {
  /** The quotations' text without spaces, since lines break anywhere, over all pages. */
  body: string;
  /** The same of what is set smaller: the footnotes. */
  notes: string;
  links: Set<string>;
}

/** The height in which most letters are set. */
function commonHeight(items: readonly TextItem[]): number {
  const letters = new Map<number, number>();
  for (const { height, str } of items)
    letters.set(height, (letters.get(height) ?? 0) + str.trim().length);
  return [...letters].sort(([, one], [, two]) => two - one)[0]![0];
}

/** What a PDF of LibreOffice's shows. */
async function shownIn(file: string): Promise<Shown> {
  const data = new Uint8Array(readFileSync(file));
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const [items, links]: [TextItem[], Set<string>] = [[], new Set()];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    items.push(...content.items.filter((item) => 'str' in item));
    for (const { url, unsafeUrl } of await page.getAnnotations()) links.add(unsafeUrl ?? url);
  }
  await task.destroy();
  const height = commonHeight(items);
  const textOfThose = (isWanted: (item: TextItem) => boolean) =>
    items
      .filter(isWanted)
      .map(({ str }) => str)
      .join('')
      .replace(/\s/g, '');
  const isBody = (item: TextItem) => Math.abs(item.height - height) < 0.5;
  return {
    body: textOfThose(isBody),
    notes: textOfThose((item) => item.height < height - 0.5),
    links,
  };
}

function asPdf(docx: Uint8Array): string {
  writeFileSync(join(folder, 'briefing.docx'), docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const order = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [...order, join(folder, 'briefing.docx')], { stdio: 'ignore' });
  return join(folder, 'briefing.pdf');
}

describe('a briefing of twelve paragraphs of four documents, exported for Word and opened by LibreOffice', () => {
  it('shows every quotation and footnote, and links every address', async () => {
    const briefing = await twelveOfFour();
    const quoted = briefing.items.filter((item) => item.kind === 'paragraph');
    expect(quoted).toHaveLength(12);
    expect(new Set(quoted.map(({ slug }) => slug)).size).toBe(4);
    const docx = new Uint8Array(await (await briefingDocx(briefing)).arrayBuffer());
    const { body, notes, links } = await shownIn(asPdf(docx));
    for (const { text: words, citation, address } of quoted) {
      expect.soft(body).toContain(words.replace(/\s/g, ''));
      expect.soft(notes).toContain(textOf(citation).replace(/\s/g, ''));
      expect.soft(links).toContain(address);
    }
  });
});

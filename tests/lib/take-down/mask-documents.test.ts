import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../scripts/io/dictionary.ts';
import { extractPdf } from '../../../scripts/io/pdf/extract-pdf.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import type { PdfItem, PdfPage } from '../../../src/lib/model/pdf-page.ts';
import type { SourceText } from '../../../src/lib/model/source.ts';
import { SoughtWords } from '../../../src/lib/take-down/find-words.ts';
import { applyMasks, masksOf } from '../../../src/lib/read/pdf/masks/mask-pages.ts';
import { maskSource } from '../../../src/lib/take-down/mask-source.ts';
import { firstDifference, placesInBlocks } from '../../../src/lib/convert/masks/masked-blocks.ts';
import { findInPages } from '../../../src/lib/read/pdf/masks/page-words.ts';
import { cover } from '../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../making/pdf/made-pdf.ts';
import { footer, item, lines, text } from '../../making/pdf/made-report.ts';
import { sourceOf } from '../../making/sources.ts';
import { markedSpellings, soughtWords, spellings } from '../../making/spellings.ts';

const knows = loadDictionary();
const words = new SoughtWords(soughtWords);
const blocksOf = (source: SourceText) => convertSource(source, knows).document.blocks;

/** Sentences about the words: in the middle, at the beginning, at the end, and tied to other signs. */
const frames = [
  (name: string) => `Children in care are visited by ${name}, who writes down what they say.`,
  (name: string) => `${name} knows the children well and acts on what they say.`,
  (name: string) => `The plans of all children in care are checked every month by ${name}.`,
  (name: string) => `Parents told inspectors (${name}) that their calls were answered in time.`,
];
const others = [
  'Social workers visit children often.',
  'Griffin Road is where the team of social workers meets families.',
];

/** Anchors and hashes of the blocks that do not hold the words. */
function untouched(source: SourceText, without: SourceText) {
  const [before, after] = [blocksOf(source), blocksOf(without)];
  const apart = before.map(({ text: own }) => !words.standIn(own));
  const told = (blocks: typeof before) =>
    blocks.filter((_, at) => apart[at]).map(({ id, hash }) => [id, hash]);
  expect(told(after)).toEqual(told(before));
  expect(firstDifference(before, after, words)).toBeNull();
  expect(placesInBlocks(after, words)).toEqual([]);
  return { before, after };
}

describe('words in a text are masked, and nothing else changes, where they are written with', () => {
  const document = (paragraphs: readonly string[]) =>
    [
      '# Inspection of Harrow local authority children’s services',
      '## Findings',
      ...paragraphs,
    ].join('\n\n');
  const written = Object.entries({ ...spellings, ...markedSpellings });
  it.each(written)('%s', (_, spelled) => {
    const numbered = [others[0]!, ...frames.map((frame) => frame(spelled)), others[1]!];
    const source = sourceOf(document(numbered.map((one, at) => `${at + 1}. ${one}`)));
    expect(placesInBlocks(blocksOf(source), words)).toHaveLength(frames.length);
    const masked = maskSource(source, words, false);
    expect(masked.lines).toHaveLength(frames.length);
    untouched(source, { ...source, ...masked });
    expect(words.standIn(masked.text)).toBe(false);
  });

  it('a correction that is a part of them', () => {
    const corrections = [
      { printed: 'Grifin', corrected: 'Griffin', why: `Zoë Griffin-O’Neil's name.` },
      { printed: 'oftn', corrected: 'often', why: 'A misprint.' },
    ];
    const misprinted = soughtWords.replace('Griffin', 'Grifin');
    const body = [frames[0]!(misprinted), 'Social workers visit children oftn.'];
    const source = sourceOf(document(body), { corrections });
    const masked = maskSource(source, words, false);
    untouched(source, { ...source, ...masked });
    expect(masked.text).not.toContain('Grifin');
    expect(masked.corrections).toEqual([corrections[1]]);
  });
});

/** Texts of runs by the tokens that stand for them, since the fonts of a made PDF have few signs. */
/** A run that tells its number; runs that overlap have other letters, so that none counts as printed twice. */
const token = (number: number): string =>
  `T${number}T`.padEnd(40, String.fromCharCode(97 + (number % 26)));

async function pagesWith(pages: readonly Tagged[][], isTagged: boolean): Promise<PdfPage[]> {
  const texts: string[] = [];
  const tokened = pages.map((groups) =>
    groups.map((group) => ({
      ...group,
      runs: group.runs.map((run) => ({
        ...run,
        text: token(texts.push(run.text) - 1),
      })),
    })),
  );
  const read = await extractPdf(makePdf(tokened, isTagged));
  const withText = (item: PdfItem): PdfItem => {
    const own = texts[Number(/\d+/.exec(item.text)?.[0])] as string;
    return { ...item, text: own, width: own.length * item.size * 0.5 };
  };
  return read.map((page) => ({ ...page, items: page.items.map(withText) }));
}

function report(spelled: string): Tagged[][] {
  const body = [others[0]!, ...frames.map((frame) => frame(spelled)), others[1]!];
  const groups = body.map((one, at): Tagged => {
    const [first = '', ...rest] = `${at + 1}. ${one}`.split('\n');
    return text('P', [first, ...rest], 700 - at * 60);
  });
  return [
    [...cover, text('H2', ['What needs to improve'], 680, { size: 16 }), footer('Page 1')],
    [text('H2', ['Findings'], 760, { size: 16 }), ...groups, footer('Page 2')],
  ];
}

const pdfOf = (pages: PdfPage[]) => sourceOf('', { file: 'made.pdf', pages });

function without(pages: PdfPage[], isAtEnd = false) {
  const at = findInPages(pages, words);
  const masks = masksOf(pages, at, isAtEnd);
  const masked = applyMasks(pages, masks);
  if ('misfit' in masked) throw new Error('misfit');
  return { at, masks, pages: masked.pages };
}

describe.each([['with tags', true] as const, ['without tags', false] as const])(
  'words in a PDF %s are masked, and nothing else changes, where they are written with',
  (_, isTagged) => {
    it.each(Object.entries(spellings))('%s', async (__, spelled) => {
      const pages = await pagesWith(report(spelled), isTagged);
      expect(placesInBlocks(blocksOf(pdfOf(pages)), words)).toHaveLength(frames.length);
      const masked = without(pages);
      expect(masked.at).toHaveLength(frames.length);
      untouched(pdfOf(pages), pdfOf(masked.pages));
      expect(words.standIn(JSON.stringify([masked.pages, masked.masks]))).toBe(false);
    });

    it('other type, a run for each part of a word', async () => {
      const runs = lines(['1. Children are visited by '], 70, 700);
      const parts = ['Zoë Grif', 'fin', "-O'Neil"].map((part, at) => ({
        text: part,
        x: 250 + at * 50,
        y: 700,
        bold: at === 1,
      }));
      const rest = { text: ', who writes.', x: 400, y: 700 };
      const group = { role: 'P', runs: [...runs, ...parts, rest] };
      const pages = await pagesWith(
        [[...cover], [group, text('P', ['2. Others.'], 600)]],
        isTagged,
      );
      const close = (page: PdfPage) => ({
        ...page,
        items: page.items.map((item, at) => ({
          ...item,
          width: (page.items[at + 1]?.x ?? item.x + 60) - item.x,
        })),
      });
      const set = pages.map(close);
      const { after } = untouched(pdfOf(set), pdfOf(without(set).pages));
      expect(after.map(({ text: own }) => own)).toContain(
        'Children are visited by █████, who writes.',
      );
    });

    it('a page break between them', async () => {
      const first = item('1.', ['Children in care are visited every week by the manager Zoë'], 100);
      const second = { role: 'LI', runs: lines(["Griffin-O'Neil, who asks."], 106, 780) };
      const pages = await pagesWith(
        [
          [...cover, footer('Page 1')],
          [item('0.', ['Before.'], 780), first, footer('Page 2')],
          [second, item('2.', ['Others.'], 750), footer('Page 3')],
        ],
        isTagged,
      );
      expect(placesInBlocks(blocksOf(pdfOf(pages)), words)).toHaveLength(1);
      untouched(pdfOf(pages), pdfOf(without(pages, true).pages));
    });
  },
);

describe('a list of masks', () => {
  it('leaves nothing of what the pages draw, which still has the words', async () => {
    const pages = await pagesWith(report(soughtWords), true);
    expect(pages.every(({ drawn = [] }) => drawn.length > 0)).toBe(true);
    expect(without(pages).pages.some((page) => 'drawn' in page)).toBe(false);
  });

  it('fits the pages that it was made of, and no others', async () => {
    const pages = await pagesWith(report(soughtWords), true);
    const { masks } = without(pages);
    const moved = structuredClone(pages);
    moved[1]!.items.unshift({ ...moved[1]!.items[0]! });
    expect(applyMasks(moved, masks)).toMatchObject({ misfit: { page: 2 } });
    const changed = await pagesWith(report('Ann Lee').slice(0, 1), true);
    expect(applyMasks(changed, masks)).toHaveProperty('misfit');
  });
});

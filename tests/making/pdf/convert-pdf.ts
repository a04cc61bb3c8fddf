import { loadDictionary } from '../../../scripts/io/dictionary.ts';
import { extractPdf } from '../../../scripts/io/pdf/extract-pdf.ts';
import type { Block } from '../../../src/lib/model/block.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { sourceOf } from '../sources.ts';
import { makePdf, type Tagged } from './made-pdf.ts';
import { text } from './made-report.ts';

const knows = loadDictionary();

/** Converts a PDF's bytes as a document without a manifest. */
export async function convertPdf(bytes: Uint8Array) {
  const pages = await extractPdf(bytes);
  return convertSource(sourceOf('', { file: 'made.pdf', pages }), knows).document;
}

/** The cover of a made-up report of 2019. */
export const cover: Tagged[] = [
  text('P', ['Luton Borough Council'], 810, { size: 20 }),
  text('P', ["Inspection of children's social care services"], 770, { size: 20 }),
  text('P', ['Inspection dates: 4 to 8 March 2019'], 740),
  text('P', ['Lead inspector: Ann Example, Her Majesty\x92s Inspector'], 715),
];

/** The blocks of a made report after its cover, each as its kind, label and text. */
export async function bodyOf(pages: readonly Tagged[][], isTagged: boolean): Promise<string[]> {
  const { blocks } = await convertPdf(makePdf(pages, isTagged));
  const told = ({ kind, label, text: own }: Block) => [kind, label, own].filter(Boolean).join(' ');
  return blocks.filter(({ kind }) => kind !== 'boilerplate').map(told);
}

import { inflateSync } from 'node:zlib';

/** Bytes that all streams of a file may have when they are unpacked, and one of them; more is made to tire. */
const mostBytes = 200_000_000;
const mostBytesInStream = 20_000_000;
const sought = '/ActualText';
const stream = /\bstream\r?\n/g;
/** Streams that hold no text: pictures, fonts, tables of objects. */
const textless = /\/Image\b|\/Length[123]\b|\/XRef\b|\/Metadata\b/;
const replacement = /\/ActualText\s*(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-Fa-f\s]*)>)/g;
const begin =
  /\/(\w+)\s*(?:<<((?:\((?:\\[\s\S]|[^\\)])*\)|<<[^>]*>>|<[0-9A-Fa-f\s]*>|[^<>])*)>>|\/[\w.]+)?\s*B(?:DC|MC)\b/g;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, sign?: string) =>
    octal === undefined
      ? (escapes[sign ?? ''] ?? sign ?? '')
      : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
}

/** A string of a PDF: UTF-16 where it begins with the mark of that, else signs of one byte each. */
function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes;
  const units = bytes.slice(2).match(/[\s\S]{2}/g) ?? [];
  return units
    .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
    .join('');
}

const fromHex = (hex: string): string =>
  Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');

function textsIn(content: string): string[] {
  return [...content.matchAll(replacement)].map(([, plain, hex]) =>
    decoded(plain === undefined ? fromHex(hex ?? '') : unescaped(plain)),
  );
}

const nothing = Buffer.alloc(0);

/** The unpacked content of a stream; empty where it can't be unpacked or holds no text. */
function unpacked(dictionary: string, packed: Buffer): Buffer {
  if (textless.test(dictionary) || !dictionary.includes('/FlateDecode')) return nothing;
  try {
    return inflateSync(packed, { maxOutputLength: mostBytesInStream });
  } catch {
    return nothing;
  }
}

/** A stretch of marked content as a page's content begins it: its tag, its number, what it says stands for it. */
export interface Marked {
  tag: string;
  mcid: number | null;
  replacement: string | null;
}

function markedIn(content: string): Marked[] {
  return [...content.matchAll(begin)].map(([, tag = '', properties = '']) => {
    const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
    return {
      tag,
      mcid: mcid === undefined ? null : Number(mcid),
      replacement: textsIn(properties)[0] ?? null,
    };
  });
}

/** What a file says stands for what it draws. */
export interface Replacements {
  /** The marked content of each stream that replaces any of it. */
  streams: Marked[][];
  /** What the elements of its structure tree say. */
  others: string[];
}

/**
 * The texts that a PDF says stand for something it draws (`/ActualText`), wherever it says so: in the content
 * of its pages or in its structure tree. pdf.js reads what is drawn and tells nothing of them.
 */
export function replacementTexts(bytes: Uint8Array): Replacements {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = file.toString('latin1');
  const streams: Marked[][] = [];
  const others: string[] = [];
  const take = (bytes: Buffer) => {
    if (!bytes.includes(sought)) return;
    const content = bytes.toString('latin1');
    const marked = markedIn(content);
    if (marked.some((one) => one.replacement !== null)) streams.push(marked);
    else others.push(...textsIn(content));
  };
  let budget = mostBytes;
  const isOutside = raw.includes(sought);
  let outside = '';
  let done = 0;
  for (const { index, 0: word } of raw.matchAll(stream)) {
    if (index < done || budget <= 0) continue;
    const from = index + word.length;
    const to = raw.indexOf('endstream', from);
    if (to < 0) break;
    const dictionary = raw.slice(raw.lastIndexOf(' obj', index), index);
    const isPacked = dictionary.includes('/Filter');
    const own = file.subarray(from, to);
    const content = isPacked ? unpacked(dictionary, own) : own;
    budget -= content.length;
    take(content);
    if (isOutside) outside += raw.slice(done, index);
    done = to;
  }
  if (isOutside) others.push(...textsIn(outside + raw.slice(done)));
  return { streams, others };
}

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { SoughtWords } from '../../src/lib/take-down/find-words.ts';
import { keptEnding, valueOfBytes } from '../io/cache/kept-value.ts';

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

function unpacked(bytes: Buffer): Buffer {
  try {
    return isPacked(bytes) ? gunzipSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}

/** Every text of a value, keys too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)]);
}

function jsonOf(text: string): string[] | null {
  try {
    return /^\s*[[{"]/.test(text) ? textsOf(JSON.parse(text)) : null;
  } catch {
    return null;
  }
}

const percent = /%[\da-f]{2}/i;

function unescaped(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}

/** The parts of a Word file or another archive, each as a text. */
function partsOfZip(bytes: Buffer): string[] {
  try {
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [
      name,
      Buffer.from(part).toString('utf8'),
    ]);
  } catch {
    return [bytes.toString('latin1')];
  }
}

/** A text with its tags as words, and with what is escaped in addresses. */
function spellings(one: string): string[] {
  const inTags = one.includes('<') ? [one.replace(/[<>]/g, ' ')] : [];
  return [one, ...inTags, ...(percent.test(one) ? [unescaped(one)] : [])];
}

/** What a file says, in each of the ways in which it may be read. */
export function readings(bytes: Buffer): string[] {
  if (isPdf(bytes)) {
    // Its data may be written in one byte a sign or in two; its pages are compressed, and read elsewhere.
    const text = bytes.toString('latin1');
    return [text, text.replaceAll('\0', '')];
  }
  const text = bytes.toString('utf8');
  const parts = isZip(bytes) ? partsOfZip(bytes) : (jsonOf(text) ?? [text]);
  return parts.flatMap(spellings);
}

/** The texts of a value that a cache keeps; of one that can't be read, its bytes, a text's in one a sign or in two. */
function textsKept(bytes: Buffer): string[] {
  try {
    return textsOf(valueOfBytes(bytes));
  } catch {
    const raw = unpacked(bytes).toString('latin1');
    return [raw, raw.replaceAll('\0', '')];
  }
}

/** Whether a file holds words in any spelling, in its name too. */
export function holds(path: string, words: SoughtWords): boolean {
  const bytes = readFileSync(path);
  const texts = path.endsWith(keptEnding)
    ? textsKept(bytes).flatMap(spellings)
    : readings(unpacked(bytes));
  return texts.some((one) => words.standIn(one));
}

/** Every file below a folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true)
    .sort();
}

/**
 * Files below a folder that hold words, in any spelling, or in whose name they stand.
 * @param isSought whether a file, given from the folder, is looked at
 */
export function filesHolding(
  folder: string,
  words: SoughtWords,
  isSought: (path: string) => boolean = () => true,
): string[] {
  return filesBelow(folder)
    .filter((path) => isSought(path.replaceAll('\\', '/')))
    .filter((path) => words.standIn(path) || holds(join(folder, path), words))
    .map((path) => join(folder, path));
}

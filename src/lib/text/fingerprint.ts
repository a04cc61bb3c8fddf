import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { levelMarks } from './typography.ts';

/**
 * The form of a text that its fingerprint is taken from (contract, Anchors 7): quotes, dashes and
 * white space are levelled so that a change of typography is no change of text.
 */
export function normaliseText(text: string): string {
  return levelMarks(text.normalize('NFC')).replace(/ {2,}/g, ' ').trim();
}

/** SHA-256 of the normalised text, 64 lower-case hex digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(normaliseText(text))));
}

/** SHA-256 of a block's text and its descendants' texts in reading order (contract, Anchors 7). */
export function deepHashText(own: string, descendants: readonly string[]): string {
  return hashText([own, ...descendants].join('\n'));
}

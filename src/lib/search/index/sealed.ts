import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Length of a seal: eight hex digits of the length, eight of the sum. */
const sealLength = 16;

/** A file of the index that came back otherwise than it was made: cut off, emptied, or another file in its place. */
export class DamagedPart extends Error {
  override name = 'DamagedPart';
}

/** FNV-1a over a file's name and content: it tells accidents, not intent. */
function sumOf(...parts: readonly Uint8Array[]): number {
  let sum = 0x811c9dc5;
  for (const bytes of parts) {
    for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  }
  return sum >>> 0;
}

const hex = (number: number): string => number.toString(16).padStart(8, '0');

function sealOf(name: string, content: Uint8Array): Uint8Array {
  return utf8ToBytes(hex(content.length) + hex(sumOf(utf8ToBytes(name), content)));
}

/** A file of the index with what shows later that it is whole, and this file. @param name its name in the folder */
export function seal(name: string, content: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(sealLength + content.length);
  sealed.set(sealOf(name, content));
  sealed.set(content, sealLength);
  return sealed;
}

/**
 * Reads back what `seal` gave.
 * @throws DamagedPart where it is not whole, or is no such file
 */
export function unseal(name: string, sealed: Uint8Array): Uint8Array {
  const content = sealed.subarray(sealLength);
  const expected = sealOf(name, content);
  if (sealed.length < sealLength || expected.some((byte, at) => byte !== sealed[at])) {
    throw new DamagedPart(`${name} is not as it was made`);
  }
  return content;
}

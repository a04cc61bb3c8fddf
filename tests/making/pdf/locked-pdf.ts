import { createHash } from 'node:crypto';
import { makePdf, type Tagged } from './made-pdf.ts';

type Bytes = Uint8Array;

const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);
const permissions = -4;
const md5 = (...parts: Bytes[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);

/** RC4, the cipher of the oldest encrypted PDFs, which Node has no more. */
function rc4(key: Bytes, data: Bytes): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) % 256;
    swap(i, j);
  }
  let j = 0;
  const bytes = Buffer.from(data);
  bytes.forEach((byte, index) => {
    const i = (index + 1) % 256;
    j = (j + (state[i] as number)) % 256;
    swap(i, j);
    bytes[index] = byte ^ (state[((state[i] as number) + (state[j] as number)) % 256] as number);
  });
  return bytes;
}

/** Makes a PDF that is encrypted (40 bits, PDF 1.1) for whoever opens it and for its owner. */
export function makeLockedPdf(pages: readonly Tagged[][], user: string, owner: string): Uint8Array {
  const id = Buffer.from('0123456789abcdef');
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(permissions);
  const key = md5(padded(user), ownerEntry, rights, id).subarray(0, 5);
  const hex = (bytes: Bytes) => `<${Buffer.from(bytes).toString('hex')}>`;
  const entries = `/O ${hex(ownerEntry)} /U ${hex(rc4(key, padding))} /P ${permissions}`;
  const trailer = `/Encrypt <</Filter /Standard /V 1 /R 2 ${entries}>> /ID [${hex(id)} ${hex(id)}]`;
  return makePdf(pages, false, trailer, (objects) => {
    for (const [number, body] of objects) {
      const [, head, data] = /^(<<.*>>\nstream\n)([^]*)\nendstream$/.exec(body) ?? [];
      if (head === undefined || data === undefined) continue;
      const own = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10);
      const secret = rc4(own, Buffer.from(data, 'latin1')).toString('latin1');
      objects.set(number, `${head}${secret}\nendstream`);
    }
  });
}

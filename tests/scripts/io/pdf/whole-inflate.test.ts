import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WholeInflate } from '../../../../scripts/io/pdf/whole-inflate.ts';

/** What a stream gives of bytes, asked as pdf.js asks. */
async function unpack(
  { readable, writable }: Pick<DecompressionStream, 'readable' | 'writable'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<number[]> {
  const writer = writable.getWriter();
  void Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.flatMap((part) => [...part]);
    parts.push(value);
  }
}

const page = new TextEncoder().encode('BT (Children are seen alone.) Tj ET '.repeat(4000));
const packed = new Uint8Array(deflateSync(page));
const own = () => new WholeInflate() as unknown as DecompressionStream;

describe('unpacking the parts of a PDF at once', () => {
  it.each([
    ['a long part', packed],
    ['an empty one', new Uint8Array(deflateSync(''))],
  ])('gives what the platform gives of %s', async (_, bytes) => {
    const wanted = await unpack(new DecompressionStream('deflate'), bytes);
    expect(await unpack(own(), bytes)).toEqual(wanted);
  });

  it('gives all that is there of a part that is followed by other bytes', async () => {
    const followed = new Uint8Array([...packed, 13, 10, 0, 0]);
    expect(await unpack(own(), followed)).toEqual([...page]);
  });

  it.each([
    ['is cut short', packed.subarray(0, 60)],
    ['is damaged', packed.map((byte, at) => (at === 40 ? byte ^ 255 : byte))],
  ])('gives nothing of a part that %s, so that pdf.js reads it itself', async (_, bytes) => {
    await expect(unpack(own(), bytes)).rejects.toThrow();
  });
});

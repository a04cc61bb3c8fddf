import { describe, expect, it } from 'vitest';
import { SharedPort } from '../../../../scripts/io/pdf/shared-port.ts';

const listening = () => {
  const port = new SharedPort();
  const got: unknown[] = [];
  const stop = new AbortController();
  port.addEventListener('message', ({ data }) => got.push(data), { signal: stop.signal });
  return { port, got, stop };
};

describe('the port between the halves of pdf.js', () => {
  it('brings a part of a stream whole, though its lists are emptied for the next one', async () => {
    const { port, got } = listening();
    const chunk = { items: ['one', 'two'], lastChunk: false };
    port.postMessage({ chunk });
    chunk.items.length = 0;
    await Promise.resolve();
    expect(got).toEqual([{ chunk: { items: ['one', 'two'], lastChunk: false } }]);
  });

  it('brings what was sent in its order, and later, as between threads', async () => {
    const { port, got } = listening();
    const messages = [{ action: 'first' }, { action: 'second' }];
    messages.forEach((one) => port.postMessage(one));
    expect(got).toEqual([]);
    await Promise.resolve();
    expect(got).toEqual(messages);
  });

  it('brings nothing to who no longer listens', async () => {
    const { port, got, stop } = listening();
    stop.abort();
    port.postMessage({ chunk: {} });
    await Promise.resolve();
    expect(got).toEqual([]);
  });
});

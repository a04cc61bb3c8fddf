import { describe, expect, it } from 'vitest';
import { resolveOffline, resolveSearchServer } from '../../src/site-place.ts';

describe('whether a library is kept for times without a network', () => {
  it.each([
    [true, undefined, true],
    [false, undefined, false],
    [true, 'false', false],
    [false, 'true', true],
    [true, '', true],
  ])('configured %s, OFFLINE=%s: %s', (configured, OFFLINE, kept) => {
    expect(resolveOffline(configured, { OFFLINE })).toBe(kept);
  });

  it('is told in no other words', () => {
    expect(() => resolveOffline(true, { OFFLINE: 'no' })).toThrow('Give it as true or false');
  });
});

describe('the server that search asks', () => {
  const index = 'https://search.example.org/paragraphs';

  it.each([
    [null, undefined, null],
    [undefined, '', null],
    [`${index}/`, undefined, index],
    [index, 'http://localhost:9200/other', 'http://localhost:9200/other'],
  ])('configured %s, SEARCH_SERVER=%s: %s', (configured, SEARCH_SERVER, asked) => {
    expect(resolveSearchServer(configured, { SEARCH_SERVER })).toBe(asked);
  });

  it.each(['search.example.org', 'ftp://search.example.org/x', `${index}?q=x`])(
    'is no %s',
    (address) => {
      expect(() => resolveSearchServer(address, {})).toThrow('no address of an index');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { citedVersions, standing, withoutVersions } from '../../../src/lib/citation/version.ts';
import { versionedPath } from '../../../src/lib/url.ts';

describe('a versioned link', () => {
  it('is read as it was written', () => {
    const path = versionedPath('anytown-2020-ilacs', 'para-28', '0a1b2c3d'.repeat(8));
    const { search, hash } = new URL(path, 'https://example.org/');
    expect(citedVersions(search)).toEqual([{ anchor: 'para-28', hash: '0a1b2c3d' }]);
    expect(hash).toBe('#para-28');
  });

  it.each([
    ['a range', '?v=para-1~00000000&v=para-2~ffffffff', ['para-1', 'para-2']],
    ['no version', '?q=x', []],
    ['something else', '?v=2&v=~00000000&v=Para~00000000', []],
  ])('%s', (_, search, anchors) => {
    expect(citedVersions(search).map(({ anchor }) => anchor)).toEqual(anchors);
  });

  it.each([
    ['?v=para-1~00000000', ''],
    ['?find=a+b&v=para-1~00000000&v=para-2~00000000', '?find=a+b'],
    ['', ''],
  ])('%s loses its versions: %j', (search, rest) => {
    expect(withoutVersions(search)).toBe(rest);
  });

  it.each([
    ['0a1b2c3d', '0a1b2c3d', 'unchanged'],
    ['0a1b2c3d', 'ffffffff', 'corrected'],
    ['0a1b2c3d', undefined, 'corrected'],
    ['eeeeeeee', 'ffffffff', 'unknown'],
    ['0a1b2c3', '0a1b2c3d', 'unknown'],
    ['', '0a1b2c3d', 'unknown'],
  ] as const)('cited %s, on the page %s: %s', (hash, current, expected) => {
    expect(standing({ anchor: 'para-28', hash }, current, ['0a1b2c3d'])).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { resolveOtherLibraries } from '../../src/other-libraries.ts';

const northWest = { name: 'North West', base: '/north-west/' };
const london = { name: 'London', base: '/regions/london/' };
const root = { name: 'England', base: '/' };

describe('other libraries that are searched too', () => {
  it.each([
    [undefined, undefined, []],
    [[], '', []],
    [[northWest, { ...london, name: ' London ' }], undefined, [northWest, london]],
    [[root], undefined, [root]],
    [[root], 'North West=/north-west/; London=/regions/london/;', [northWest, london]],
  ])('configured %j, OTHER_LIBRARIES=%s: %j', (configured, OTHER_LIBRARIES, libraries) => {
    expect(resolveOtherLibraries(configured, { OTHER_LIBRARIES }, '/own/')).toEqual(libraries);
  });

  it.each([
    [[{ name: ' ', base: '/x/' }], 'has a library at “/x/” without a name'],
    [[{ name: 'X', base: 'https://other.example/x/' }], 'only libraries on the same origin'],
    [[{ name: 'X', base: '//other.example/' }], 'only libraries on the same origin'],
    [[{ name: 'X', base: '/x' }], 'no path with slashes at both ends'],
    [[{ name: 'X', base: 'x/' }], 'no path with slashes at both ends'],
    [[{ name: 'X', base: '' }], 'no path with slashes at both ends'],
    [[{ name: 'X', base: '/x y/' }], 'no path with slashes at both ends'],
    [[{ name: 'X', base: '/a/../x/' }], 'no path with slashes at both ends'],
    [[{ name: 'X', base: '/a//x/' }], 'no path with slashes at both ends'],
    [[{ name: 'X', base: '/own/' }], 'has “/own/” for X, which is this library itself'],
    [[northWest, { ...london, base: '/north-west/' }], 'has “/north-west/” twice'],
    [[northWest, { ...london, name: 'North West' }], 'has “North West” twice'],
  ])('are not %j', (configured, said) => {
    const resolve = () => resolveOtherLibraries(configured, {}, '/own/');
    expect(resolve).toThrow(said);
    expect(resolve).toThrow('otherLibraries in site.config.ts');
  });

  it('are named with their paths in the environment too', () => {
    expect(() => resolveOtherLibraries([], { OTHER_LIBRARIES: 'North West' }, '/')).toThrow(
      'no path with slashes at both ends',
    );
  });
});

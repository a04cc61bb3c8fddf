import type { OtherLibrary } from './lib/search/others/other-library.ts';

const setting = 'OTHER_LIBRARIES (or otherLibraries in site.config.ts)';
const form = 'Give each as { name: ‘North West’, base: ‘/north-west/’ }';

/** A path within a host: `//elsewhere/` is another host’s, and `..` is none. */
const basePath = /^\/(?:(?!\.{1,2}\/)[\w~.-]+\/)*$/;

/** `North West=/north-west/; London=/london/`, as the environment has it. */
function readEnvironment(asked: string): OtherLibrary[] {
  return asked
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [name = '', ...rest] = part.split('=');
      return { name, base: rest.join('=').trim() };
    });
}

function twice(texts: readonly string[]): string | undefined {
  return texts.find((text, at) => texts.indexOf(text) !== at);
}

function whyNot({ name, base }: OtherLibrary, own: string): string | null {
  if (name === '') return `has a library at “${base}” without a name`;
  if (/^[a-z]+:|^\/\//i.test(base))
    return `has “${base}” for ${name}, which is no path: only libraries on the same origin can be searched`;
  if (!basePath.test(base))
    return `has “${base}” for ${name}, which is no path with slashes at both ends`;
  return base === own ? `has “${base}” for ${name}, which is this library itself` : null;
}

/**
 * Other libraries on the same origin that the search page offers to ask too: those of the environment's
 * OTHER_LIBRARIES, where set, win over the configuration's.
 * @param own base path of this library, with slashes at both ends
 * @throws TypeError where one has no name, is elsewhere or is this library itself, or two have one name or path
 */
export function resolveOtherLibraries(
  configured: readonly OtherLibrary[] | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  own: string,
): OtherLibrary[] {
  const asked = environment['OTHER_LIBRARIES'];
  const given = asked ? readEnvironment(asked) : (configured ?? []);
  const libraries = given.map(({ name, base }) => ({ name: name.trim(), base }));
  const wrong = libraries.map((one) => whyNot(one, own)).find((why) => why !== null);
  const same = twice(libraries.map(({ base }) => base)) ?? twice(libraries.map(({ name }) => name));
  const why = wrong ?? (same === undefined ? null : `has “${same}” twice`);
  if (why !== null) throw new TypeError(`${setting} ${why}. ${form}.`);
  return libraries;
}

import config from '../site.config.ts';
import { absolute, address, normaliseBase, type Place } from './lib/url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What decides where a library is served: `site.config.ts`, or a test's own. */
export interface PlaceConfig {
  origin: string | null;
  base: string;
}

/**
 * Where the library is served: the environment's SITE and BASE, where set, win over the configuration.
 * @returns origin without a path or trailing slash, base with slashes at both ends
 * @throws TypeError where the origin is no http(s) URL
 */
export function resolvePlace(from: PlaceConfig, environment: Environment): Place {
  return {
    origin: originOf(environment['SITE'] || from.origin),
    base: normaliseBase(environment['BASE'] || from.base),
  };
}

function originOf(site: string | null): string | null {
  if (site === null || site === '') return null;
  const url = new URL(site);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`SITE is no web address: ${site}`);
  return url.origin;
}

/** Where this build of the library is served. */
export const place: Place = resolvePlace(config, process.env);

/** What the library calls itself, and how to reach the people who run it. */
export const library = { name: config.name, contact: config.contact } as const;

/** Root-relative address, base included, of a path of this library. */
export const href = (path: string): string => address(place, path);

/** Absolute address of a path of this library, or null while there is no public origin. */
export const publicUrl = (path: string): string | null =>
  place.origin === null ? null : absolute(place, path);

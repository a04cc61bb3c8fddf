import config from '../site.config.ts';
import { absolute, address, type Place } from './lib/url.ts';
import { resolveOtherLibraries } from './other-libraries.ts';
import { formerRoots, resolveOffline, resolvePlace, resolveSearchServer } from './site-place.ts';

/** Where this build of the library is served. */
export const place: Place = resolvePlace(config, process.env);

/** Addresses that the library had before, each with a slash at its end. */
export const formerAddresses: readonly string[] = formerRoots(config.formerOrigins, place);

/** What the library calls itself, and how to reach the people who run it; the environment's CONTACT wins. */
export const library = {
  name: config.name,
  contact: process.env['CONTACT'] || config.contact,
  offline: resolveOffline(config.offline, process.env),
  searchServer: resolveSearchServer(config.searchServer, process.env),
  others: resolveOtherLibraries(config.otherLibraries, process.env, place.base),
} as const;

/** Root-relative address, base included, of a path of this library. */
export const href = (path: string): string => address(place, path);

/** Absolute address of a path of this library, or null while there is no public origin. */
export const publicUrl = (path: string): string | null =>
  place.origin === null ? null : absolute(place, path);

import config from '../../../site.config.ts';
import type { Place } from '../../../src/lib/url.ts';
import { resolvePlace } from '../../../src/site-place.ts';

/**
 * Where a library is served, by `site.config.ts` and the environment's SITE and BASE.
 * @throws Error that says which setting is wrong, and what it is to be
 */
export function settingsOf(env: NodeJS.ProcessEnv): Place {
  return resolvePlace(config, env);
}

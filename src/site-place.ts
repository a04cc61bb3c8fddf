import { normaliseBase, type Place } from './lib/url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What decides where a library is served: `site.config.ts`, or a test's own. */
export interface PlaceConfig {
  origin: string | null;
  base: string;
}

/**
 * Where the library is served: the environment's SITE and BASE, where set, win over the configuration.
 * @returns origin without a path or trailing slash, base with slashes at both ends
 * @throws TypeError where the origin is no http(s) URL, or the base no path
 */
export function resolvePlace(from: PlaceConfig, environment: Environment): Place {
  return {
    origin: originOf(environment['SITE'] || from.origin),
    base: baseOf(environment['BASE'] || from.base),
  };
}

/**
 * Whether readers' browsers keep what was read: the environment's OFFLINE, where set, wins over the configuration.
 * @throws TypeError where it is neither `true` nor `false`
 */
export function resolveOffline(configured: boolean, environment: Environment): boolean {
  const asked = environment['OFFLINE'] || String(configured);
  if (asked === 'true' || asked === 'false') return asked === 'true';
  throw new TypeError(`OFFLINE is “${asked}”. Give it as true or false.`);
}

function baseOf(base: string): string {
  if (/^[\w~./-]*$/.test(base)) return normaliseBase(base);
  throw new TypeError(
    `BASE (or base in site.config.ts) is “${base}” and no path. Give it as /inspections/, or / for none.`,
  );
}

/**
 * Where the library was served before, base paths included: an origin without a path had the base that
 * the library has now.
 * @throws TypeError where one is no http(s) URL
 */
export function formerRoots(formerOrigins: readonly string[], { base }: Place): string[] {
  return formerOrigins.map((former) => {
    const origin = originOf(former, 'formerOrigins in site.config.ts');
    const { pathname } = new URL(former);
    return `${origin}${pathname === '/' ? base : normaliseBase(pathname)}`;
  });
}

function originOf(
  site: string | null,
  setting = 'SITE (or origin in site.config.ts)',
): string | null {
  if (site === null || site === '') return null;
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) {
    throw new TypeError(
      `${setting} is “${site}” and no web address. Give it as https://example.org.`,
    );
  }
  return new URL(site).origin;
}

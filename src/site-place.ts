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

/**
 * The index of a search server that the search page asks: the environment's SEARCH_SERVER, where set, wins over the
 * configuration.
 * @returns its address without a slash at the end; null where there is none
 * @throws TypeError where it is no http(s) URL, or has a question of its own
 */
export function resolveSearchServer(
  configured: string | null | undefined,
  environment: Environment,
): string | null {
  const asked = environment['SEARCH_SERVER'] || configured;
  if (!asked) return null;
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '')
    throw new TypeError(
      `SEARCH_SERVER (or searchServer in site.config.ts) is “${asked}” and no address of an index. Give it as https://search.example.org/paragraphs.`,
    );
  return url.origin + url.pathname.replace(/\/$/, '');
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

import { readSite, type Site } from '../../scripts/check-site/read-site.ts';
import { sites } from '../../scripts/verify/sites.ts';

/** The sites that `npm test` builds, under `/` and under a sub-path. @throws if one is not built */
export const builtSites: Site[] = sites.map(({ dir, base, origin }) => readSite(dir, base, origin));

/** The one under `/`. */
export const mainSite: Site = builtSites[0]!;

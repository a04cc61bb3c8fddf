import config from '../../site.config.ts';

/** A built site that the tests look at. */
export interface BuiltSite {
  /** Folder, from the root of the repository. */
  dir: string;
  base: string;
  /** Public origin it was built for, or null. */
  origin: string | null;
}

/** One under the root of a host and as configured, one under a sub-path of a public origin. */
export const sites: BuiltSite[] = [
  { dir: 'dist', base: '/', origin: config.origin },
  { dir: '.cache/sub-path', base: '/inspections/', origin: 'https://library.example' },
];

import config from '../../site.config.ts';

/** A built site that the tests look at. */
export interface BuiltSite {
  /** Folder, from the root of the repository. */
  dir: string;
  base: string;
  /** Public origin it was built for, or null. */
  origin: string | null;
  /** How it says that it is reached, or null. */
  contact: string | null;
}

/** One under the root of a host and as configured, one under a sub-path of a public origin. */
export const sites: BuiltSite[] = [
  { dir: 'dist', base: '/', origin: config.origin, contact: config.contact },
  {
    dir: '.cache/sub-path',
    base: '/inspections/',
    origin: 'https://library.example',
    contact: 'keeper@library.example',
  },
];

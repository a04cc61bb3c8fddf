/** An entry of `package-lock.json`, as far as it is used here. */
export interface LockedPackage {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  libc?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
}

/** Entries by their place, such as `node_modules/pagefind`. */
export type LockedPackages = Record<string, LockedPackage>;

const systems: [pattern: RegExp, os: string][] = [
  [/darwin/, 'darwin'],
  [/win32|windows/, 'win32'],
  [/freebsd/, 'freebsd'],
  [/android/, 'android'],
  [/openbsd/, 'openbsd'],
  [/netbsd/, 'netbsd'],
  [/linux/, 'linux'],
];

const processors = /wasm32|arm64|riscv64|s390x|ppc64|loong64|x64|ia32|arm(?=-|$)/;

/**
 * Builds for other platforms that a lock file names as optional and leaves out. npm leaves out what
 * its registry did not offer while the lock file was made, and `npm ci` then refuses the lock file.
 * @returns the entries to add, by their place; they have no hash, and are for their platform only
 */
export function missingBuilds(packages: LockedPackages): LockedPackages {
  const missing: LockedPackages = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = placesToLook(place, name).find((one) => one in packages);
      if (found !== undefined && isRight(packages[found]!, version)) continue;
      const free = found === undefined ? `node_modules/${name}` : `${place}/node_modules/${name}`;
      missing[free] = entryFor(name, version, dev === true);
    }
  }
  return missing;
}

/** Where Node finds a package from another, from the inside out. */
function placesToLook(from: string, name: string): string[] {
  const places: string[] = [];
  for (
    let folder = from;
    folder !== '';
    folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')
  ) {
    places.push(`${folder}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/** Builds for platforms are asked for by exact version; of a range, npm has chosen already. */
function isRight(found: LockedPackage, wanted: string): boolean {
  return !/^\d+\.\d+\.\d+/.test(wanted) || found.version === wanted;
}

function entryFor(name: string, version: string, dev: boolean): LockedPackage {
  const os = systems.find(([pattern]) => pattern.test(name))?.[1];
  const cpu = processors.exec(name)?.[0];
  const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined;
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

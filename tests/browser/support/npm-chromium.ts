import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A Chromium and the environment it needs to find its libraries and fonts. */
export interface Browser {
  path: string;
  env: Record<string, string>;
}

const cache = resolve(import.meta.dirname, '../../../.cache');

/**
 * The Chromium that `npm ci` brings, unpacked once into `.cache/`.
 * @returns its path, and the environment in which it also runs on a machine without fonts or NSS
 * @throws if the package is not installed or carries no build for this machine
 */
export async function npmChromium(): Promise<Browser> {
  const home = packageFolder();
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const unpacked = join(cache, `chromium-${version}`);
  if (!existsSync(unpacked)) await unpack(join(home, 'bin'), unpacked);
  return {
    path: join(unpacked, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  };
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}

/** Unpacks beside the target and renames, so that a half-written copy is never taken for a whole one. */
async function unpack(bin: string, target: string): Promise<void> {
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await inflateInto(partial, bin);
  writeFileSync(join(partial, 'fonts.conf'), fontsConf(target));
  try {
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

/** The package unpacks into the temporary folder of the process, wherever that is. */
async function inflateInto(folder: string, bin: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(bin, file));
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

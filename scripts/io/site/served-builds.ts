import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { siteHandler, type Handler, type StaticSite } from './site-handler.ts';

/** A whole build, in a folder that nobody else writes. */
interface Build {
  /** Tells one folder of this name from the one that takes its place. */
  identity: string;
  copy: string;
  handler: Handler;
  /** Answers that are being sent. */
  open: number;
}

/** Which folder bears a name just now; null where there is none. */
function identityOf(dir: string): string | null {
  try {
    const { ino, birthtimeMs } = statSync(dir, { bigint: false });
    return `${ino}-${birthtimeMs}`;
  } catch {
    return null;
  }
}

/** Puts the files of a folder into another, by links where the file system has them. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, copy);
    else copyFile(source, copy);
  }
}

function copyFile(source: string, copy: string): void {
  try {
    linkSync(source, copy);
  } catch {
    copyFileSync(source, copy);
  }
}

/** Styles and scripts have names of their own in each build; a page of the build before still asks for its. */
const oldAsset = /\/_astro\/[\w-]+\.(?:css|js|woff2)(?:\?|$)/;

/**
 * The builds of a site that are served: the one that `dir` holds, and beside it the one before as long as
 * answers are being sent or its pages may ask for styles. A build replaces `dir` by a rename, so that
 * another folder of that name is another build.
 */
export class ServedBuilds {
  readonly #site: StaticSite;
  readonly #place: string;
  #newest: Build | null = null;
  #before: Build | null = null;
  #count = 0;

  /**
   * @param place folder for copies, of this process alone; on the same file system they cost next to nothing
   * @throws if `dir` holds no built site
   */
  constructor(site: StaticSite, place: string) {
    this.#site = site;
    this.#place = place;
    rmSync(place, { recursive: true, force: true });
    siteHandler(site.dir, site.base);
    this.#renew();
  }

  /** Answers with a file of the newest whole build. */
  answer(request: IncomingMessage, response: ServerResponse): void {
    this.#renew();
    const build = this.#buildFor(request.url ?? '/');
    if (build === null) {
      response.writeHead(503, { 'Retry-After': '1' }).end('The site is being built.');
      return;
    }
    build.open += 1;
    response.once('close', () => {
      build.open -= 1;
    });
    build.handler(request, response);
  }

  /** Removes the copies. */
  close(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }

  #buildFor(url: string): Build | null {
    const [newest, before] = [this.#newest, this.#before];
    if (newest === null || before === null || !oldAsset.test(url)) return newest;
    const path = url.slice(this.#site.base.length - 1).replace(/\?.*$/, '');
    return isFile(join(newest.copy, path)) ? newest : before;
  }

  /** Takes a copy of another build, if `dir` holds one that is whole. */
  #renew(): void {
    const identity = identityOf(this.#site.dir);
    if (identity === null || identity === this.#newest?.identity) return;
    const build = this.#copyOf(identity);
    if (build === null) return;
    if (this.#before !== null) this.#drop(this.#before);
    this.#before = this.#newest;
    this.#newest = build;
  }

  #copyOf(identity: string): Build | null {
    const { dir, base } = this.#site;
    this.#count += 1;
    const copy = join(this.#place, String(this.#count));
    try {
      copyFolder(dir, copy);
      if (identityOf(dir) === identity) {
        return { identity, copy, handler: siteHandler(copy, base), open: 0 };
      }
    } catch {
      // The folder was replaced while it was copied, or is being written: the next request tries again.
    }
    rmSync(copy, { recursive: true, force: true });
    return null;
  }

  /** Removes a copy once its last answer is sent. */
  #drop(build: Build): void {
    if (build.open === 0) rmSync(build.copy, { recursive: true, force: true });
    else setTimeout(() => this.#drop(build), 1000).unref();
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

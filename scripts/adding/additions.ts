import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { PageFacts } from '../../src/lib/model/page-facts.ts';
import type { Beside } from '../io/content-store.ts';
import { stage, unstage } from '../io/content-store.ts';
import { documentsBelow, formatOf, stemOf } from '../io/seeds/find-documents.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { appendable } from '../io/seeds/seed-files.ts';
import { pagesFile } from '../io/seeds/write-yaml.ts';

/** Where a folder of seeds has its documents: below `reports/`, or in itself if it has some there and no such place. */
function placeOf(folder: string): string {
  const reports = join(folder, 'reports');
  const isFlat =
    !existsSync(reports) && existsSync(folder) && documentsBelow(folder).paths.length > 0;
  return isFlat ? folder : reports;
}

/** The lines of an entry for what is known of a document besides its text. */
function toldOf({ publisher, kind, supplied, origin }: FoundSource): string {
  const told = { publisher, kind, ...supplied };
  const facts = Object.entries(told).filter(([, value]) => value !== null && value !== undefined);
  const lines = facts.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`);
  if (origin !== undefined)
    lines.push(`  address: ${JSON.stringify(origin.address)}\n  fetched: ${origin.fetched}\n`);
  return lines.join('');
}

/** What is to be added to a folder of seeds; nothing of it is there until it is committed. */
export class Additions {
  readonly #folder: string;
  readonly #place: string;
  readonly #entries: string[] = [];
  readonly #files: { target: string; source: FoundSource }[] = [];
  readonly #pages = new Map<string, PageFacts>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#place = placeOf(folder);
  }

  /** How many documents and files of page numbers there are to add. */
  get count(): number {
    return this.#files.length + this.#pages.size;
  }

  /** Whether a file lies already where a document of that slug would. */
  isTaken(slug: string, path: string): boolean {
    return existsSync(join(this.#place, `${slug}${formatOf(path)}`));
  }

  /** Adds a file under a slug. */
  addFile(given: FoundSource, slug: string): void {
    const { path, sha256 } = given;
    const file = `${slug}${formatOf(path)}`;
    this.#files.push({ target: join(this.#place, file), source: { ...given, file, slug } });
    const original = JSON.stringify(basename(path));
    this.#entries.push(
      `- slug: ${slug}\n  file: ${file}\n  original: ${original}\n  sha256: ${sha256}\n${toldOf(given)}`,
    );
  }

  /** Adds the pages of a text that the library has. @param file the text's */
  addPages(file: string, facts: PageFacts): void {
    this.#pages.set(file, facts);
  }

  /** The library's sources as they will be found once all this is added. */
  withFound(found: readonly FoundSource[]): FoundSource[] {
    const held = found.map((one) => {
      const pageFacts = this.#pages.get(one.file) ?? one.pageFacts ?? null;
      return { target: one.path, source: { ...one, pageFacts } };
    });
    return [...held, ...this.#files]
      .sort((a, b) => (a.target < b.target ? -1 : 1))
      .map(({ source }) => source);
  }

  /** Removes the copies that wait. */
  discard(): void {
    unstage(this.#folder);
  }

  /** Puts copies of everything aside, to appear together with the content. */
  stage(): Beside {
    const manifest = join(this.#folder, 'sources.yaml');
    const before = existsSync(manifest)
      ? readFileSync(manifest, 'utf8')
      : '# What each file is, and only those facts that its text does not print.\n';
    const write: string[] = [];
    const put = (path: string, content: { text: string } | { file: string }) => {
      stage(this.#folder, path, content);
      write.push(path);
    };
    unstage(this.#folder);
    for (const { target, source } of this.#files) {
      put(relative(this.#folder, target), { file: source.path });
    }
    for (const [file, facts] of this.#pages) {
      put(`pages/${stemOf(file)}.yaml`, { text: pagesFile(facts) });
    }
    if (this.#entries.length > 0) {
      put('sources.yaml', { text: appendable(before) + this.#entries.join('') });
    }
    return { folder: this.#folder, write };
  }
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { deserialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { documentSchema } from '../../src/lib/model/document.ts';
import { makeDocx, para, run } from './papers/made-docx.ts';
import { makePdf, type Tagged } from './pdf/made-pdf.ts';
import { footer, item, text } from './pdf/made-report.ts';
import { markedSpellings, soughtWords, spellings } from './spellings.ts';

const frame = (name: string, at: number) =>
  `In week ${at} children in care are visited by ${name}, who writes down what they say.`;

/** How the fonts of a made PDF write the words. */
const inPdf = [
  "Zo\xeb Griffin-O'Neil",
  "ZO\xcb GRIFFIN-O'NEIL",
  'Zo\xeb Griffin-O\x92Neil',
  "Zo\xeb Griffin\x96O'Neil",
  "Zo\xeb\xa0Griffin-O'Neil",
  "Zo\xeb Grif\xadfin-O'Neil",
  "Zo\xeb\nGriffin-O'Neil",
  "Zo\xeb Griffin-\nO'Neil",
  "Zo\xeb Grif-\nfin-O'Neil",
  "Zoe Griffin-O'Neil",
  "zo\xeb griffin-o'neil",
  "ZOE GRIFFIN-O'NEIL",
  'Zo\xeb Griffin-O\x91Neil',
  'Zo\xeb Griffin\x96O\x92Neil',
  "Zo\xeb   Griffin-O'Neil",
  'Zo\xeb\xa0Griffin-O\x92Neil',
  "Zo\xeb Griffin-O'\xadNeil",
  "Zoe\nGriffin-O'Neil",
  "ZO\xcb\nGRIFFIN-O'NEIL",
  'Zo\xeb Griffin-\nO\x92Neil',
];

function report(names: readonly string[]): string {
  const paragraphs = names.map((name, at) => `${at * 2 + 1}. ${frame(name, at)}`);
  const others = names.map(
    (_, at) => `${at * 2 + 2}. The team met ${at} families in Griffin Road.`,
  );
  const body = paragraphs.flatMap((one, at) => [one, others[at] as string]);
  const headings = ['# Inspection of Harrow local authority children’s services', '## Findings'];
  return [...headings, ...body, '## Work of the northern office', 'It is open.']
    .join('\n\n')
    .concat('\n');
}

/** Spellings that do without line ends of the source, which neither Word files nor web pages have. */
const unbroken = Object.values(spellings).filter((one) => !one.includes('\n'));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How a web page writes them besides. */
const inPage = [
  ...unbroken.map(escaped),
  ...['tags of style', 'a named reference', 'a reference by number', 'a reference in hexadecimal']
    .concat(['a space as a reference', 'a soft hyphen as a reference'])
    .map((name) => markedSpellings[name] as string),
];

/** Each line of a report as a heading or a paragraph. */
function linesOf(names: readonly string[]): { level: number; text: string }[] {
  return report(names)
    .trim()
    .split('\n\n')
    .map((line) => {
      const marks = /^#* ?/.exec(line)?.[0] ?? '';
      return { level: marks.trim().length, text: line.slice(marks.length) };
    });
}

function webPage(names: readonly string[]): string {
  const lines = linesOf(names).map(({ level, text: inner }) =>
    level === 0 ? `<p>${inner}</p>` : `<h${level}>${inner}</h${level}>`,
  );
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${lines.join('\n')}\n</body></html>\n`;
}

/** A Word file; in one more place the words are divided between two runs. */
function wordFile(names: readonly string[]): Uint8Array {
  const torn = "Zoë Grif|fin-O'Neil";
  const body = linesOf(names).map(({ level, text: inner }) => {
    const style = level === 0 ? '' : `Heading${level}`;
    const runs = inner.includes(torn)
      ? inner
          .split('|')
          .map((one) => run(one))
          .join('')
      : inner;
    return para(runs, { style });
  });
  const styles = [1, 2]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
    )
    .join('');
  return makeDocx({ body: body.join(''), styles });
}

function pages(names: readonly string[]): Tagged[][] {
  const title = [
    text('H1', ["Inspection of Luton local authority children's services"], 780, { size: 20 }),
    text('P', ['Inspection dates: 20 to 24 January 2025'], 740),
    text('H2', ['What needs to improve'], 700, { size: 16 }),
    footer('Inspection of Luton 1'),
  ];
  const bodies = names.map((name, at): Tagged[] => {
    const own = frame(name, at).replace(', who', ',\nwho').split('\n');
    return [
      item(`${at * 2 + 1}.`, own, 650),
      item(`${at * 2 + 2}.`, [`The team met ${at} families in Griffin Road.`], 560),
      footer(`Inspection of Luton ${at + 2}`),
    ];
  });
  return [title, ...bodies];
}

/** A PDF in whose pages the words stand so often, and in its own data if asked for. */
export function pdfWith(names: readonly string[], author: string): Uint8Array {
  return makePdf(pages(names), true, author === '' ? '' : '/Info 9 0 R', (objects) => {
    if (author !== '') objects.set(9, `<</Author (${author})>>`);
  });
}

export const pdfNames = inPdf;
export const pdfAuthor = "Zo\\353 Griffin-O'Neil";

/** The documents of a library, each with as many places as it has spellings. */
export const documents = {
  'harrow-text': { file: 'harrow-text.txt', names: Object.values(spellings) },
  'harrow-marked': {
    file: 'harrow-marked.md',
    names: [...Object.values(spellings), ...Object.values(markedSpellings)],
  },
  'luton-pdf': { file: 'luton-pdf.pdf', names: inPdf },
  'harrow-page': { file: 'harrow-page.html', names: inPage },
  'harrow-word': { file: 'harrow-word.docx', names: [...unbroken, "Zoë Grif|fin-O'Neil"] },
};

export type Slug = keyof typeof documents;

/** A library in a folder of its own, with published anchors. */
export class TakeDownLibrary {
  readonly root = mkdtempSync(join(tmpdir(), 'take-down-'));

  at(...path: string[]): string {
    return join(this.root, ...path);
  }

  /** Writes a file of the library's folder. */
  write(path: string, bytes: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), bytes);
  }

  /** Writes a document's source and its entry of the manifest. */
  add(slug: string, file: string, bytes: string | Uint8Array): void {
    mkdirSync(this.at('seeds/reports'), { recursive: true });
    writeFileSync(this.at('seeds/reports', file), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const manifest = this.at('seeds/sources.yaml');
    const before = existsSync(manifest) ? readFileSync(manifest, 'utf8') : '# Sources.\n';
    writeFileSync(
      manifest,
      `${before}- slug: ${slug}\n  file: ${file}\n  original: a.txt\n  sha256: ${sha256}\n`,
    );
  }

  addDocument(slug: Slug, author = ''): void {
    const { file, names } = documents[slug];
    const bytes = {
      'harrow-text': () => report(names),
      'harrow-marked': () => report(names),
      'luton-pdf': () => pdfWith(names, author),
      'harrow-page': () => webPage(names),
      'harrow-word': () => wordFile(names),
    }[slug];
    this.add(slug, file, bytes());
  }

  #args(script: string, args: readonly string[]): string[] {
    const folders = ['--from', this.at('seeds'), '--to', this.at('content')];
    return [resolve(`scripts/${script}.ts`), ...args, ...folders];
  }

  run(script: string, args: readonly string[] = [], more: object = {}) {
    const env = { ...process.env, CACHE_DIR: this.at('cache') };
    const options = { encoding: 'utf8' as const, env, ...more };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      this.#args(script, args),
      options,
    );
    return { status, said: stdout + stderr };
  }

  /** Takes the words down. */
  withdraw(slug: string, args: readonly string[] = [], more: object = {}) {
    const all = [slug, '--reason', 'Asked for by the family.', '--words-file', '-', ...args];
    return this.run('withdraw', all, { input: soughtWords, ...more });
  }

  save(): void {
    rmSync(this.at('saved'), { recursive: true, force: true });
    for (const name of ['seeds', 'content'])
      cpSync(this.at(name), this.at('saved', name), { recursive: true });
  }

  restore(): void {
    for (const name of ['seeds', 'content', 'cache', 'site']) {
      rmSync(this.at(name), { recursive: true, force: true });
      if (existsSync(this.at('saved', name)))
        cpSync(this.at('saved', name), this.at(name), { recursive: true });
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Every file below some folders with its bytes. */
  files(...names: string[]): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    for (const name of names.filter((one) => existsSync(this.at(one)))) {
      for (const path of readdirSync(this.at(name), { recursive: true, encoding: 'utf8' }).sort()) {
        const full = this.at(name, path);
        if (statSync(full).isFile()) found.set(`${name}/${path}`, readFileSync(full));
      }
    }
    return found;
  }

  /** Seeds and content as one value to compare. */
  state(): string {
    const files = [...this.files('seeds', 'content')];
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    return files.map(([path, bytes]) => `${path} ${hash(bytes)}`).join('\n');
  }

  /** Anchor, state, text and hash of each block. */
  blocks(slug: string) {
    const path = this.at(`content/documents/${slug}.json`);
    return documentSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).blocks;
  }

  /** Files in which the letters of the words stand in a row, whatever stands between: more than the command looks for. */
  holding(...names: string[]): string[] {
    const bare = (one: string) =>
      one
        .normalize('NFKD')
        .replace(/&[a-z]+;|&#\w+;|<[^<>]*>/gi, '')
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase();
    return [...this.files(...names)]
      .filter(([, bytes]) => {
        const raw = textOf(bytes);
        return [raw, raw.replaceAll('\0', '')].some((one) => /griffinoneil/.test(bare(one)));
      })
      .map(([name]) => name);
  }
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const whole = gunzipSync(bytes);
    // What a cache keeps, whose form begins so.
    return whole[0] === 0xff ? JSON.stringify(deserialize(whole)) : whole.toString('utf8');
  }
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

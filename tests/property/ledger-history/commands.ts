import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../../src/lib/model/anchor.ts';
import { documentSchema } from '../../../src/lib/model/document.ts';
import { Alignment } from './align.ts';
import type { Convert, Page } from './model/convert.ts';
import { Draw } from './model/draw.ts';
import { readDocuments } from './model/read-documents.ts';
import { History } from './history.ts';
import { Tally } from './tally.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * The same histories with the real commands: every revision is written as a source file, converted and
 * published in a folder of its own. `node tests/property/ledger-history/commands.ts [rounds] [seed]`
 */
const rounds = Number(process.argv[2] ?? 30);
const seed = Number(process.argv[3] ?? 1);

function run(root: string, script: string, args: readonly string[]) {
  const folders = ['--from', join(root, 'seeds'), '--to', join(root, 'content')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...folders, ...args],
    { encoding: 'utf8', env: { ...process.env, CACHE_DIR: join(root, 'cache') } },
  );
  return { status, said: stdout + stderr };
}

function readOnly<T>(folder: string, read: (text: string) => T): T {
  const [name] = readdirSync(folder);
  return read(readFileSync(join(folder, name!), 'utf8'));
}

function anchorsLost(said: string): Set<string> {
  return new Set(
    [...said.matchAll(/^(?:lost|given up)\s+[a-z0-9-]+#([a-z0-9-]+)/gmu)].map(([, id]) => id!),
  );
}

/** A converter that writes the source file and runs the commands in a folder. */
function converterIn(root: string): Convert {
  mkdirSync(join(root, 'seeds'));
  const align = new Alignment();
  return ({ units }, _, { today, publish, lossReason }): Page => {
    writeFileSync(join(root, 'seeds', 'report.md'), toMarkdown(units));
    const accept = lossReason === null ? [] : ['--accept-losses', '--reason', lossReason];
    const { status, said } = publish
      ? run(root, 'publish-anchors', ['--date', today, '--anyway'])
      : run(root, 'convert', [...accept, '--date', today]);
    const document = readOnly(join(root, 'content/documents'), (text) =>
      documentSchema.parse(JSON.parse(text)),
    );
    const ledger = readOnly(join(root, 'content/anchors'), (text) => JSON.parse(text) as Ledger);
    const read = align.read(units, document.blocks);
    const unitOf = new Map(document.blocks.map(({ id }, at) => [id, read[at]!]));
    const isOther = said.includes('is another document than');
    const refused = status === 0 || isOther ? null : said.slice(0, 400);
    return { units: read, unitOf, ledger, losses: anchorsLost(said), isOther, refused };
  };
}

const documents = readDocuments('content/documents');
const tally = new Tally();
for (let at = 0; tally.rounds < rounds; at += 1) {
  const root = mkdtempSync(join(tmpdir(), 'ledger-history-'));
  try {
    const draw = new Draw(seed + at);
    const history = new History(documents, draw.seed(), converterIn(root));
    tally.begin(history.slug);
    for (let round = draw.from(3, 10); round > 0 && tally.rounds < rounds; round -= 1) {
      const shown = history.draw(draw);
      tally.add(shown);
      const made = shown.round.steps.map(({ kind }) => kind).join('; ');
      console.log(`${seed + at}: ${made}${shown.round.isPublished ? '' : ' (not published)'}`);
      for (const { fault, id, kinds, why, was, now } of shown.findings) {
        console.log(
          `${seed + at}: ${fault} ${id} (${kinds.join(', ')}) ${why}\n  was ${was}\n  see ${now}`,
        );
      }
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
console.log(tally.table());

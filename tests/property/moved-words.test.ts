import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadDictionary } from '../../scripts/io/dictionary.ts';
import { readSeeds } from '../../scripts/io/seeds/read-seeds.ts';
import { convertSource } from '../../src/lib/convert/convert-source.ts';
import { account, accountWords } from '../../src/lib/convert/words/account.ts';
import type { Block } from '../../src/lib/model/block.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import { readSource } from '../../src/lib/read/read-source.ts';

/** Single moves of one to eight words, in all documents together; the folder may be one of real reports. */
const runs = Number(process.env['MOVED_WORDS_RUNS'] ?? 120);
const folder = process.env['MOVED_WORDS_DIR'] ?? 'seeds';
/** Two seconds a move: three times what one took where others had the machine. */
const minutes = 60_000 * Math.max(2, runs / 30);
const knows = loadDictionary();

interface Made {
  file: string;
  blocks: Block[];
  /** Texts without notes, whose words can go anywhere. */
  plain: number[];
  check: (blocks: readonly Block[]) => Diagnostic[];
}

let documents: Made[] = [];

const isFault = ({ rule }: Diagnostic): boolean =>
  ['words-moved', 'begins-within-line', 'words-unaccounted', 'words-added'].includes(rule);

beforeAll(async () => {
  const { sources } = await readSeeds(folder);
  documents = sources.map((source): Made => {
    const { document, aliases } = convertSource(source, knows);
    const { evidence, repairs } = readSource(source, knows, source.pages);
    const { blocks } = document;
    const plain = [...blocks.keys()].filter((index) => {
      const { kind, notes } = blocks[index] as Block;
      return ['paragraph', 'list-item'].includes(kind) && notes.length === 0;
    });
    const { file } = source;
    const check = (changed: readonly Block[]) =>
      evidence.format === 'text'
        ? account({ file, repairs, ...evidence }, changed, aliases).diagnostics
        : accountWords(file, evidence.words, changed, aliases).diagnostics;
    return { file, blocks, plain, check };
  });
}, minutes);

const wordsOf = (block: Block | undefined): string[] => block?.text.split(' ') ?? [];
const allWords = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');
const at = (share: number, length: number): number => Math.floor(share * length);

/** The blocks with some words of one at another place, in it or in another. */
function moveWords({ blocks, plain }: Made, shares: readonly number[], count: number): Block[] {
  const [fromBlock = 0, fromWord = 0, toBlock = 0, toWord = 0] = shares;
  const from = plain[at(fromBlock, plain.length)] ?? 0;
  const to = plain[at(toBlock, plain.length)] ?? 0;
  const texts = new Map([from, to].map((index) => [index, wordsOf(blocks[index])]));
  const own = texts.get(from) ?? [];
  const taken = own.splice(at(fromWord, own.length), count);
  const target = texts.get(to) ?? [];
  target.splice(at(toWord, target.length + 1), 0, ...taken);
  return blocks.map((block, index) => ({
    ...block,
    text: texts.get(index)?.join(' ') ?? block.text,
  }));
}

it(
  'tells of every one to eight words that stand at another place than in the source',
  () => {
    const untouched = new Map(
      documents.map((one) => [one.file, one.check(one.blocks).filter(isFault).length]),
    );
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    let told = 0;
    fc.assert(
      fc.property(
        fc.tuple(share, share, share, share, share),
        fc.integer({ min: 1, max: 8 }),
        ([document, ...shares], count) => {
          const made = documents[at(document, documents.length)] as Made;
          const changed = moveWords(made, shares, count);
          fc.pre(allWords(changed) !== allWords(made.blocks));
          const found = made.check(changed).filter(isFault).length;
          expect(found, made.file).toBeGreaterThan(untouched.get(made.file) ?? 0);
          told += 1;
        },
      ),
      { numRuns: runs },
    );
    expect(told).toBe(runs);
    console.log(`${told} of ${runs} moves told`);
  },
  minutes,
);

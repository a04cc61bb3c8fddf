/** How many searches of a set find their answer first, among three, among ten, by kind. */
import { run } from '../../io/terminal/command.ts';
import { openBuiltIndex } from './open-built-index.ts';
import { figuresOf, readSet, runSearch, type SetResult } from './search-set.ts';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

function told(results: readonly SetResult[]) {
  const { searches, first, three, ten, ...counts } = figuresOf(results);
  return { searches, first: percent(first), three: percent(three), ten: percent(ten), ...counts };
}

async function bench(file: string, folder: string, isListing: boolean): Promise<number> {
  const index = await openBuiltIndex(folder);
  const results: SetResult[] = [];
  for (const search of readSet(file)) results.push(await runSearch(index, search));
  if (isListing) {
    for (const { query, rank, isSaid, coverage, first, answers } of results) {
      const said = isSaid ? 'none said' : '';
      console.log([rank, coverage.toFixed(2), said, query, first, answers].flat().join('\t'));
    }
  }
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const byKind = kinds.map((kind) => [kind, told(results.filter((one) => one.kind === kind))]);
  console.table(Object.fromEntries([...byKind, ['all', told(results)]]));
  return 0;
}

await run(
  {
    name: 'npm run bench -- searches',
    does: 'Asks a built site’s index each search of a set, and says how many find their answer.',
    takes: 'FILE',
    options: {
      index: { type: 'string', default: 'dist/pagefind' },
      list: { type: 'boolean', default: false },
    },
    help: {
      index: { value: 'FOLDER', does: 'a built index (dist/pagefind)' },
      list: { does: 'each search with the place of its answer' },
    },
    example: 'npm run bench -- searches tests/fixtures/searches/set-a.json',
  },
  ({ positionals, values }) => bench(positionals[0] ?? '', values.index, values.list),
);

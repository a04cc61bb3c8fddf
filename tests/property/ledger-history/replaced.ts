import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { convert } from './model/convert.ts';
import { unitsOf } from './model/from-document.ts';
import { Identities } from './model/model.ts';
import { readDocuments } from './model/read-documents.ts';

/**
 * Replaces documents of a folder of conversions by their councils' other reports and by other councils', and
 * says how many are refused as another document, with every loss accepted.
 * `node tests/property/ledger-history/replaced.ts FOLDER [PAIRS]`
 */
const documents = readDocuments(process.argv[2]!);
const count = Number(process.argv[3] ?? 48);

type Pair = [former: LibraryDocument, now: LibraryDocument];

/** So many members of a list, from different places in it. */
function some<T>(list: readonly T[], wanted: number): T[] {
  const most = Math.min(wanted, list.length);
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]!);
}

const councilOf = ({ meta }: LibraryDocument) => meta.authoritySlug;
const pairs = documents.flatMap((one, at): Pair[] =>
  documents.slice(at + 1).map((two): Pair => [one, two]),
);
const successors = some(
  pairs.filter(([one, two]) => councilOf(one) !== null && councilOf(one) === councilOf(two)),
  Math.ceil(count / 2),
);
const strangers = some(
  pairs.filter(([one, two]) => councilOf(one) !== councilOf(two)),
  count - successors.length,
);

function isRefused([document, other]: Pair): boolean {
  const ids = new Identities();
  const day = { today: '2026-01-05', lossReason: null, publish: true };
  const units = unitsOf(document, ids);
  const { ledger } = convert({ document, units, meta: document.meta }, null, day);
  const meta = { ...other.meta, slug: document.meta.slug };
  const later = { today: '2026-02-02', lossReason: 'A wrong file.', publish: false };
  return convert({ document, units: unitsOf(other, ids), meta }, ledger, later).isOther;
}

for (const [what, list] of Object.entries({
  'same council': successors,
  'other council': strangers,
})) {
  const taken = list.filter((pair) => !isRefused(pair));
  console.log(
    `${what}: ${list.length - taken.length} of ${list.length} refused as another document`,
  );
  for (const [one, two] of taken) console.log(`  ${one.meta.slug} replaced by ${two.meta.slug}`);
}

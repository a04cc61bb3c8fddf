import { anchorsMeant } from '../../citation/fragment.ts';
import { standing, type CitedVersion } from '../../citation/version.ts';
import { beginningOf } from '../../text/words.ts';
import { dateInWords } from '../../vocabulary/dates.ts';
import { documentName } from '../../vocabulary/names.ts';
import { notesOf } from '../compare/told-differences.ts';
import { fitQuotation, type Difference } from '../compare/fit-quotation.ts';
import { tokensOfParagraph } from '../compare/quoted-tokens.ts';
import type { OwnAddress } from '../find/own-address.ts';
import type { CheckedDocument, LibraryReader } from '../library/library-reader.ts';
import { textUnder } from '../library/paragraph-texts.ts';
import type { At, CheckedLink, LinkVerdict } from '../tell/result.ts';

/** What is found of a reference, and the paragraphs whose words it leads to; null for a whole document. */
export interface Judged {
  found: Omit<CheckedLink, 'url'>;
  scope: { slug: string; anchors: readonly string[] | null } | null;
}

const plain = { differences: [], to: [], notes: [] };

function nowhere(verdict: LinkVerdict, slug: string | null, note: string): Judged {
  return { found: { ...plain, slug, anchor: null, verdict, notes: [note] }, scope: null };
}

function noDocument(slug: string, { library }: LibraryReader): Judged {
  const gone = library.withdrawn.find((one) => one.slug === slug);
  if (!gone) return nowhere('not-here', null, `The library has no document “${slug}”.`);
  return nowhere('withdrawn', slug, `Withdrawn on ${dateInWords(gone.on)}: ${gone.reason}`);
}

/** What a document has, for who gave an address that it has not. */
function whatItHas(document: CheckedDocument): string {
  const numbers = document.blocks.flatMap(({ number, parent }) =>
    number === null || parent !== null ? [] : [number],
  );
  if (numbers.length === 0) return 'it has no numbered paragraphs';
  return `its numbered paragraphs are ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}

const placeIn = (slug: string, id: string): At => {
  const [other, anchor] = id.split('#');
  return anchor === undefined ? { slug, anchor: id } : { slug: other!, anchor };
};

function judgeGone(document: CheckedDocument, gone: CheckedDocument['gone'][number]): Judged {
  const { slug } = document;
  const to = gone.to.map((id) => placeIn(slug, id));
  const here = to.flatMap((one) => (one.slug === slug && one.anchor !== null ? [one.anchor] : []));
  const verdict = (['moved', 'split', 'merged'] as const).find((one) => one === gone.state);
  const notes = gone.reason === null ? [] : [gone.reason];
  return {
    found: { ...plain, slug, anchor: gone.id, verdict: verdict ?? 'withdrawn', to, notes },
    scope: here.length > 0 ? { slug, anchors: here } : null,
  };
}

interface Version {
  verdict: LinkVerdict;
  differences: Difference[];
  notes: string[];
}

function judgeVersion(document: CheckedDocument, version: CitedVersion): Version {
  const block = document.blocks.find(({ id }) => id === version.anchor);
  const former = document.former.filter(({ id }) => id === version.anchor);
  const how = standing(
    version,
    block?.deepHash.slice(0, 8),
    former.map((one) => one.version),
  );
  if (how === 'unchanged') {
    const note = `${version.anchor} has the text that was cited.`;
    return { verdict: 'unchanged', differences: [], notes: [note] };
  }
  if (how === 'unknown') {
    const note = `The library does not know the version ${version.hash} of ${version.anchor}: the address may have been altered.`;
    return { verdict: 'unknown-version', differences: [], notes: [note] };
  }
  const old = former.find((one) => one.version === version.hash)!;
  const fit = fitQuotation(
    tokensOfParagraph(old.text),
    tokensOfParagraph(textUnder(document, version.anchor)),
  );
  const differences = fit.differences.map(({ was, is }) => ({ was: is, is: was }));
  const notes = notesOf(
    { ...fit, differences },
    { was: 'the text that was cited', is: 'the present text' },
  );
  return {
    verdict: 'corrected',
    differences,
    notes: [`Corrected on ${dateInWords(old.until)}.`, ...notes],
  };
}

/** Whether a block is, or stands within, one whose version is given. */
function isWithin(
  document: CheckedDocument,
  id: string | null,
  anchors: readonly string[],
): boolean {
  if (id === null) return false;
  if (anchors.includes(id)) return true;
  return isWithin(
    document,
    document.blocks.find((block) => block.id === id)?.parent ?? null,
    anchors,
  );
}

const order: readonly LinkVerdict[] = ['unknown-version', 'corrected', 'unchanged'];

function judgeText(
  document: CheckedDocument,
  id: string,
  versions: readonly CitedVersion[],
): Judged {
  const { slug } = document;
  const cited = versions.map(({ anchor }) => anchor);
  const judged = versions.map((version) => judgeVersion(document, version));
  if (versions.length > 0 && !isWithin(document, id, cited)) {
    const note = `The address gives the version of ${cited.join(', ')}, and none of ${id}, which it leads to.`;
    judged.push({ verdict: 'unknown-version', differences: [], notes: [note] });
  }
  const verdict = order.find((one) => judged.some((version) => version.verdict === one));
  const notes =
    versions.length === 0
      ? ['The address gives no version, so that nothing tells whether the text was changed.']
      : judged.flatMap((one) => one.notes);
  const differences = judged.flatMap((one) => one.differences);
  const found = { ...plain, slug, anchor: id, verdict: verdict ?? 'unchanged', differences, notes };
  const known = cited.filter((anchor) => document.blocks.some((block) => block.id === anchor));
  return { found, scope: { slug, anchors: [...new Set([id, ...known])] } };
}

/** Says of an address of the library whether what it names is there, and as it was cited. */
export async function judgeLink(address: OwnAddress, library: LibraryReader): Promise<Judged> {
  const known = library.documents.find(
    ({ slug, formerSlugs }) => slug === address.slug || formerSlugs?.includes(address.slug),
  );
  if (!known) return noDocument(address.slug, library);
  const { slug } = known;
  const fragment = address.fragment ?? address.versions[0]?.anchor ?? null;
  if (fragment === null)
    return {
      found: { ...plain, slug, anchor: null, verdict: 'unchanged' },
      scope: { slug, anchors: null },
    };
  const document = await library.document(slug);
  for (const meant of anchorsMeant(fragment)) {
    const gone = document.gone.find(({ id }) => id === meant);
    if (gone) return judgeGone(document, gone);
    if (document.blocks.some(({ id }) => id === meant))
      return judgeText(document, meant, address.versions);
  }
  const note = `${documentName(known)} has no address #${beginningOf(fragment)}; ${whatItHas(document)}.`;
  return nowhere('not-here', slug, note);
}

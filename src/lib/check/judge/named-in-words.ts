import type { Passage } from '../briefing/passage.ts';
import type { Reference } from '../find/near-references.ts';
import type { LibraryReader } from '../library/library-reader.ts';
import { namedDocuments } from '../../search/place/named-documents.ts';
import type { TypedNumber } from '../../search/place/typed-numbers.ts';
import { readTyped } from '../../search/place/typed-place.ts';
import { documentName } from '../../vocabulary/names.ts';
import type { Judged } from './judge-link.ts';

/** What a bracket says in front of an address: "(York 2016, paragraph 28: https://…". */
const inBracket = /[([]([^()[\]“”"]{3,100}?)[:,]?\s*$/;
/** What is said in front of a bracket that opens with an address: "York 2016, paragraph 28 (https://…". */
const beforeBracket = /(?:^|[.;:“”\n]\s*)([^.;:()[\]“”\n]{3,100}?)\s*\($/;

/** The words by which a briefing names what a link leads to; null where it has none. */
function wordsOf({ start, end }: Reference, { text }: Passage): string | null {
  const own = text.slice(start, end);
  if (!/:\/\//.test(own)) return own;
  const before = text.slice(0, start);
  return (inBracket.exec(before) ?? beforeBracket.exec(before))?.[1] ?? null;
}

const isVague = ({ of }: TypedNumber): boolean => of === 'p' || of === 'bare';

const nowhere = { origins: [], base: '/' };

/**
 * What the words of a link say otherwise than its address: another council, year or kind, or another
 * number; null where they agree or name nothing.
 */
export async function otherwiseNamed(
  reference: Reference,
  passage: Passage,
  { found }: Judged,
  library: LibraryReader,
): Promise<{ text: string; note: string } | null> {
  const text = wordsOf(reference, passage)?.replace(/\s+/g, ' ').trim();
  if (text === undefined || found.slug === null || found.verdict === 'not-here') return null;
  const typed = readTyped(text, nowhere);
  const { documents } = namedDocuments({ ...typed, slug: null }, library.documents);
  const leads = library.documents.find(({ slug }) => slug === found.slug);
  if (!leads) return null;
  const to = `its address leads to ${documentName(leads)}`;
  const isNamed = documents.length === 0 || documents.includes(leads);
  if (!isNamed) return { text, note: `The words name ${documentName(documents[0]!)}; ${to}.` };
  const [number] = typed.numbers;
  const isAlone = documents.length > 0 || typed.words.length === 0;
  if (number === undefined || !isAlone || isVague(number) || number.below.length > 0) return null;
  const { places } = await library.document(found.slug);
  const place = places.find(({ id }) => id === found.anchor);
  const numbers = [place?.number, place?.was].filter((one) => typeof one === 'number');
  const isSame = numbers.length === 0 || numbers.includes(number.number);
  return isSame
    ? null
    : { text, note: `The words name number ${number.number}; ${to}, ${found.anchor}.` };
}

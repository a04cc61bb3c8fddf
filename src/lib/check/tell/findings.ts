import { documentName } from '../../vocabulary/names.ts';
import { inSentence } from '../../citation/locator.ts';
import type { Difference } from '../compare/fit-quotation.ts';
import type { LibraryReader } from '../library/library-reader.ts';
import {
  isLinkFault,
  isQuotationFault,
  type At,
  type CheckedBriefing,
  type CheckedLink,
  type CheckedQuotation,
  type LinkVerdict,
  type QuotationVerdict,
} from './result.ts';

/** A place of the library as it is told: its name, and its path below the library's root. */
export interface ToldPlace extends At {
  name: string;
}

/** What is said of one link, citation or quotation. */
export interface Finding {
  kind: 'link' | 'citation' | 'quotation';
  /** The words or the address of the briefing that it is said of. */
  of: string;
  isFault: boolean;
  /** The verdict in two or three words. */
  verdict: string;
  /** What the verdict means here, a sentence each. */
  sentences: string[];
  differences: Difference[];
  /** Where the words stand, or what was named is. */
  places: ToldPlace[];
}

const linkVerdicts: Readonly<Record<LinkVerdict, [string, string]>> = {
  unchanged: ['In the library', 'What it names is there.'],
  corrected: ['Corrected', 'The text was corrected since it was cited.'],
  moved: ['Moved', 'The paragraph is at another address.'],
  split: ['Split', 'The paragraph was divided.'],
  merged: ['Merged', 'The paragraph was joined with another.'],
  withdrawn: ['Withdrawn', 'The paragraph was withdrawn.'],
  'unknown-version': [
    'Unknown version',
    'The version in the address is not one of this paragraph.',
  ],
  'not-here': ['Not here', 'What it names is not in the library.'],
};

const quotationVerdicts: Readonly<Record<QuotationVerdict, [string, string]>> = {
  exact: ['Exact', 'The words stand there as they are quoted.'],
  'with-gaps': [
    'With gaps',
    'The words stand there, apart from what is left out or put in brackets.',
  ],
  changed: ['Changed', 'The words differ from the paragraph’s.'],
  elsewhere: ['Elsewhere', 'The words do not stand in the paragraph cited. They stand in another.'],
  joined: ['Joined', 'The words of several paragraphs are quoted as one.'],
  'not-here': ['Not here', 'The words stand in no paragraph that was looked at.'],
  'not-checked': ['Not checked', ''],
};

/** Gives places their names; documents' places are read where they are told. */
async function told(places: readonly At[], library: LibraryReader): Promise<ToldPlace[]> {
  const all: ToldPlace[] = [];
  for (const { slug, anchor } of places) {
    const known = library.documents.find((document) => document.slug === slug);
    const document = known && anchor !== null ? await library.document(slug) : null;
    const locator = document?.places.find(({ id }) => id === anchor)?.locator ?? anchor;
    const name = known ? documentName(known) : slug;
    all.push({ slug, anchor, name: locator === null ? name : `${name}, ${inSentence(locator)}` });
  }
  return all;
}

async function ofLink(
  kind: 'link' | 'citation',
  of: string,
  link: Omit<CheckedLink, 'url'>,
  library: LibraryReader,
): Promise<Finding> {
  const [verdict, sentence] = linkVerdicts[link.verdict];
  const { slug, anchor } = link;
  const here = slug === null || link.verdict === 'not-here' ? [] : [{ slug, anchor }];
  return {
    kind,
    of,
    isFault: isLinkFault(link),
    verdict,
    sentences: [sentence, ...link.notes],
    differences: link.differences,
    places: await told(link.to.length > 0 ? link.to : here, library),
  };
}

async function ofQuotation(quotation: CheckedQuotation, library: LibraryReader): Promise<Finding> {
  const [verdict, sentence] = quotationVerdicts[quotation.verdict];
  const { text, near, at, notes, differences } = quotation;
  const [cited] = near === null ? [] : await told([near], library);
  const isThere = at.some(({ slug, anchor }) => slug === cited?.slug && anchor === cited.anchor);
  const compared = cited && !isThere ? [`Cited: ${cited.name}.`] : [];
  return {
    kind: 'quotation',
    of: text,
    isFault: isQuotationFault(quotation),
    verdict,
    sentences: [sentence, ...notes, ...compared].filter((one) => one !== ''),
    differences,
    places: await told(at, library),
  };
}

/** All that was found in a briefing: quotations first, then links and citations, each in the briefing's order. */
export async function findingsOf(
  { links, citations, quotations }: CheckedBriefing,
  library: LibraryReader,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const one of quotations) found.push(await ofQuotation(one, library));
  for (const one of links) found.push(await ofLink('link', one.url, one, library));
  for (const one of citations) found.push(await ofLink('citation', one.text, one, library));
  return found;
}

const counted = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

/** How much was checked of how much, and how much of it is to be looked at, in sentences. */
export function summaryOf(briefing: CheckedBriefing, findings: readonly Finding[]): string[] {
  const { quotations, links, citations, uncheckedLinks } = briefing;
  const checked = quotations.filter(({ verdict }) => verdict !== 'not-checked').length;
  const faults = findings.filter(({ isFault }) => isFault).length;
  const { pages, others } = uncheckedLinks;
  const passed = [
    ...(pages > 0 ? [`${counted(pages, 'link')} to other pages of the library`] : []),
    ...(others > 0 ? [`${counted(others, 'link')} to other sites`] : []),
  ];
  return [
    `${checked} of ${counted(quotations.length, 'quotation')} checked; ${counted(links.length, 'link')} and ${counted(citations.length, 'citation')} of the library looked up.`,
    faults === 0 ? 'Nothing to look at.' : `${counted(faults, 'finding')} to look at.`,
    ...(passed.length > 0 ? [`Not followed: ${passed.join(', ')}.`] : []),
  ];
}

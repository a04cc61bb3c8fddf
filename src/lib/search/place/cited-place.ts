import { slugThatTells, type CitedDocument } from '../../citation/cited-document.ts';
import { writtenForms } from '../../citation/formats/citation-formats.ts';
import type { WrittenForm } from '../../citation/forms/written-form.ts';
import { textOf } from '../../citation/citation-runs.ts';
import { foldText } from '../../text/fold.ts';
import type { AnchorPlace } from './anchor-places.ts';

/** A document that a citation names, and what the citation says after it. */
export interface CitedIn<Document> {
  document: Document;
  form: WrittenForm;
  /** What follows the document's own words, folded: it begins with the place. */
  rest: string;
}

/** A text without what typing, Markdown and word processors change. */
function plainly(text: string): string {
  return foldText(text.replace(/\]\([^)\s]*\)/g, '').replace(/[*\\[\]<>]/g, ''));
}

/** What a citation says of a document; also as it was before another of the same title and dates came. */
export function headsOf(document: CitedDocument, form: WrittenForm): string[] {
  const head = (of: CitedDocument) => plainly(textOf(form.head(of))).trimEnd();
  const { called: _, ...alone } = document;
  return slugThatTells(document) === null ? [head(document)] : [head(document), head(alone)];
}

/** Where a wording of a document's citation stands in a text. */
interface Standing<Document> extends CitedIn<Document> {
  start: number;
  end: number;
}

/** The longest of what stands in one place: a title that another begins with is not meant. */
function longestAlone<One extends { start: number; end: number }>(found: readonly One[]): One[] {
  const isPart = (one: One, of: One) =>
    one.start < of.end && of.start < one.end && of.end - of.start > one.end - one.start;
  return found.filter((one) => !found.some((other) => isPart(one, other)));
}

/** What citations name, one after another; each is what one of them can mean. */
function oneByOne<One extends { start: number }>(found: readonly One[]): One[][] {
  const starts = [...new Set(found.map(({ start }) => start))].sort((a, b) => a - b);
  return starts.map((at) => found.filter(({ start }) => start === at));
}

/**
 * Finds the documents that citations of this library name, however they were pasted. What may stand
 * before a citation (a quotation, a note's number) does not matter.
 * @param documents all of them, whose wordings are made once
 * @returns for each citation in the text, in its order, what it can be
 */
export function citationReader<Document extends CitedDocument>(
  documents: readonly Document[],
): (typed: string) => CitedIn<Document>[][] {
  const heads = documents.flatMap((document) =>
    writtenForms.flatMap((form) =>
      headsOf(document, form).map((head) => ({ document, form, head })),
    ),
  );
  return (typed) => {
    const text = plainly(typed);
    const found: Standing<Document>[] = [];
    for (const { document, form, head } of heads) {
      for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
        const end = at + head.length;
        found.push({ document, form, rest: text.slice(end).trimStart(), start: at, end });
      }
    }
    return oneByOne(longestAlone(found));
  };
}

/** What may follow a place and makes it another: more of a number, its section, its anchor. */
const goesOn = /^(?:[\p{L}\p{N}(]|[-.]\p{N}| of "| \([a-z0-9]+(?:-[a-z0-9]+)+\))/u;

/** How much of a text is a place that it begins with; 0 where it begins with another. */
function beginsWith(rest: string, place: string): number {
  const name = plainly(place);
  return rest.startsWith(name) && !goesOn.test(rest.slice(name.length)) ? name.length : 0;
}

/** The first paragraph of a run, as the place of that paragraph alone. */
function firstOfRun(rest: string): string {
  return rest.replace(/^(paragraph|recommendation|para|rec|part)s (\S+?)(?: to |-)\S+/, '$1 $2');
}

/** The places of a document that a citation means: those whose locator it gives, the longest alone. */
export function placesCited(
  { form, rest }: Pick<CitedIn<unknown>, 'form' | 'rest'>,
  anchors: readonly AnchorPlace[],
): AnchorPlace[] {
  const begins = (text: string) =>
    anchors.map((place) => ({ place, length: beginsWith(text, form.place(place.locator)) }));
  const whole = begins(rest);
  const found = whole.some(({ length }) => length > 0) ? whole : begins(firstOfRun(rest));
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return longest === 0
    ? []
    : found.filter(({ length }) => length === longest).map(({ place }) => place);
}

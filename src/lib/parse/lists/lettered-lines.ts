import { numberOfLabel } from '../../model/draft.ts';
import type { Segment } from '../../model/segment.ts';
import { takeLabel } from './take-label.ts';

const lettered = /^(\(\d{1,2}\)|\d{1,2}[.)]|\(?[a-z]{1,2}\)|[a-z]\.|\(?[ivx]{1,5}[.)])\s+(?=\S)/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

/** A label as a place in a list: the signs around it, what it counts with, how far it has come. */
interface Place {
  style: string;
  count: number;
}

/** What a label may be: “i” is the ninth letter and the first Roman number. */
function placesOf(label: string): Place[] {
  const signs = label.replace(/[a-z0-9]+/, '');
  const own = label.replace(/[^a-z0-9]/g, '');
  if (/^\d+$/.test(own)) return [{ style: `1${signs}`, count: Number(own) }];
  const roman = romans.indexOf(own) + 1;
  const letter = own.length === 1 ? own.charCodeAt(0) - 96 : 0;
  return [
    ...(letter > 0 ? [{ style: `a${signs}`, count: letter }] : []),
    ...(roman > 0 ? [{ style: `i${signs}`, count: roman }] : []),
  ];
}

const labelOf = ({ text, labels, shape }: Segment): RegExpExecArray | null =>
  labels.length === 0 && (shape === 'text' || shape === 'item') ? lettered.exec(text) : null;

const endsList = ({ shape, labels }: Segment): boolean =>
  shape === 'heading' || numberOfLabel(labels[0] ?? '') !== null;

/** Whether the next of a list stands further on, with nothing but items between. */
function goesOn(segments: readonly Segment[], index: number, { style, count }: Place): boolean {
  const after = segments.slice(index + 1);
  const end = after.findIndex(
    (segment) => labelOf(segment) === null && !['item', 'note', 'rule'].includes(segment.shape),
  );
  return (end < 0 ? after : after.slice(0, end)).some((segment) =>
    placesOf(labelOf(segment)?.[1] ?? '').some(
      (one) => one.style === style && one.count === count + 1,
    ),
  );
}

/** The list that a label goes on with or begins, given those that are open, outermost first; null if none. */
function placed(
  segments: readonly Segment[],
  index: number,
  label: string,
  open: readonly Place[],
): Place[] | null {
  const places = placesOf(label);
  for (let depth = open.length; depth > 0; depth -= 1) {
    const { style, count } = open[depth - 1] as Place;
    const next = places.find((one) => one.style === style && one.count === count + 1);
    if (next !== undefined) return [...open.slice(0, depth - 1), next];
  }
  const first = places.find((one) => one.count === 1 && goesOn(segments, index, one));
  return first === undefined ? null : [...open, first];
}

/**
 * Makes items of lines that bear the letters or numbers of a list, “(a)”, “(b)”, “(i)”, one inside the other.
 * A letter that nothing follows is left to the rules for headings.
 * @param segments items with a bullet of their own keep their depth
 * @param withNumbers whether numbers may count such a list, too; those of an inspection report count its paragraphs
 */
export function takeLetteredLines(segments: readonly Segment[], withNumbers: boolean): Segment[] {
  let open: Place[] = [];
  return segments.map((segment, index) => {
    if (endsList(segment)) open = [];
    const [whole, label] = labelOf(segment) ?? [];
    if (whole === undefined || label === undefined || segment.shape !== 'text') return segment;
    if (!withNumbers && /\d/.test(label)) return segment;
    const place = placed(segments, index, label, open);
    if (place === null) return segment;
    open = place;
    const item = takeLabel(segment, label, whole.length);
    return { ...item, shape: 'item', bullet: '', depth: segment.depth + open.length };
  });
}

import {
  isLinkFault,
  isQuotationFault,
  type CheckedBriefing,
} from '../../../src/lib/check/tell/result.ts';
import type { Fault, Generated } from './known-faults.ts';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether what is wrong is told of the quotation or link that has the fault, as what it is. */
export function isFound(made: Generated, result: CheckedBriefing): boolean {
  const { fault, items, at } = made;
  const item = items[at]!;
  const quotations = result.quotations.filter(isQuotationFault);
  const links = result.links.filter(isLinkFault);
  const own = quotations.filter(({ text }) => letters(text) === letters(item.words));
  // What is right beside it raises no alarm.
  if (own.length < quotations.length) return false;
  const noted = (pattern: RegExp) =>
    own.some(({ notes }) => notes.some((note) => pattern.test(note)));
  const expected: Record<Fault, () => boolean> = {
    'word-changed': () => own.some(({ verdict }) => verdict === 'changed'),
    'word-dropped': () => own.some(({ verdict }) => verdict === 'changed'),
    'not-dropped': () => noted(/leaves out .*“(?:not|no|never)”/),
    'not-in-gap': () => noted(/gap .*“not”/),
    'number-changed': () => noted(/number/),
    'grade-changed': () => noted(/grade/),
    'wrong-paragraph': () =>
      own.some(
        ({ verdict, at: places }) =>
          verdict === 'elsewhere' &&
          places.some(({ slug, anchor }) => slug === item.slug && anchor === item.block.id),
      ),
    'other-report': () =>
      own.some(
        ({ verdict, at: places }) =>
          verdict === 'elsewhere' && places.some(({ slug }) => slug === item.slug),
      ),
    'stock-sentence': () =>
      own.some(({ verdict, at: places }) => verdict === 'elsewhere' && places.length > 1),
    'dead-anchor': () => links.some(({ verdict }) => verdict === 'not-here'),
    'stale-hash': () => links.some(({ verdict }) => verdict === 'unknown-version'),
    'other-council-named': () => result.citations.some(isLinkFault),
  };
  return expected[fault!]();
}

/** A briefing with what was found, for who looks into a failure. */
export const shown = ({ text, items, at, fault }: Generated, result: CheckedBriefing) =>
  JSON.stringify(
    {
      fault,
      edit: items.map(({ edit }) => edit),
      at,
      text,
      links: result.links.filter(isLinkFault),
      citations: result.citations,
      quotations: result.quotations.filter(isQuotationFault),
    },
    null,
    1,
  );

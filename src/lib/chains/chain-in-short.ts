import { inSentence } from '../citation/locator.ts';
import { dayOf } from '../vocabulary/dates.ts';
import { documentName } from '../vocabulary/names.ts';
import type { ShownChain, ShownLink } from './chain-view.ts';

/** A chain as one row: where something was asked for, and where anything else stands on it. */
export interface ShortChain {
  title: string;
  asked: string;
  others: string;
}

function places(links: readonly ShownLink[]): string[] {
  const byDocument = Map.groupBy(links, ({ meta }) => meta);
  return [...byDocument].map(
    ([meta, own]) =>
      `${dayOf(meta)?.slice(0, 4) ?? documentName(meta)}: ${own.map(({ name }) => inSentence(name)).join(', ')}`,
  );
}

/** Says where a chain's paragraphs stand, by the year of their document, without their words. */
export function chainInShort({ title, links, silent }: ShownChain): ShortChain {
  const asked = links.slice(0, 1);
  const nothing = silent.map(
    (meta) => `${dayOf(meta)?.slice(0, 4) ?? documentName(meta)}: nothing found`,
  );
  return {
    title,
    asked: places(asked).join('; '),
    others: [...places(links.slice(1)), ...nothing].join('; '),
  };
}

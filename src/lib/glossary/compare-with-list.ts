import type { PlacedDefinition } from './definitions.ts';
import { abbreviationKey, formKey, senseOf, type Senses } from './senses.ts';

/** A long form that documents give an abbreviation and the list doesn't. */
export interface Unlisted {
  abbreviation: string;
  form: string;
  /** Every definition with this long form, plurals and the like levelled. */
  definitions: PlacedDefinition[];
}

export interface Comparison {
  /** Abbreviations that the list lacks; those that most documents define first. */
  lacking: Unlisted[];
  /** Abbreviations of the list that a document defines otherwise. */
  contradicting: Unlisted[];
}

const documentsOf = ({ definitions }: Unlisted): number =>
  new Set(definitions.map(({ report }) => report)).size;

/** Compares what documents define with the list. */
export function compareWithList(
  definitions: readonly PlacedDefinition[],
  senses: Senses,
): Comparison {
  const unlisted = new Map<string, Unlisted>();
  for (const one of definitions.filter((each) => senseOf(senses, each) === undefined)) {
    const key = `${abbreviationKey(one.abbreviation)} ${formKey(one.form)}`;
    const {
      abbreviation,
      form,
      definitions: same,
    } = unlisted.get(key) ?? { ...one, definitions: [] };
    unlisted.set(key, { abbreviation, form, definitions: [...same, one] });
  }
  const all = [...unlisted.values()].sort((a, b) => documentsOf(b) - documentsOf(a));
  const isListed = ({ abbreviation }: Unlisted): boolean =>
    senses.has(abbreviationKey(abbreviation));
  return {
    lacking: all.filter((one) => !isListed(one)),
    contradicting: all.filter(isListed),
  };
}

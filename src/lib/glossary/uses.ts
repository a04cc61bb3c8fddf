import type { Block } from '../model/block.ts';
import type { LibraryDocument } from '../model/document.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { sectionTrails } from '../model/structure.ts';
import { definitionsOf, type PlacedDefinition } from './definitions.ts';
import { abbreviationKey, formKey, senseOf, type Senses } from './senses.ts';

/** An abbreviation in a block and the long form that its page gives for it. */
export interface Use {
  /** As printed there, without the s of a plural. */
  printed: string;
  longForm: string;
}

/** Long forms by abbreviation as printed. */
type Meanings = Map<string, string>;

/** A word that may be an abbreviation, and the s of its plural. */
const candidate = /(?<![\p{L}\p{N}&])[A-Z][A-Za-z&]*(?![\p{L}\p{N}&])/gu;

/** Blocks of running words: a heading is in the contents too, and a table's cell is short. */
const isRunning = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list-item';

/** The listed long form that a document prints, or else the one that is shown. */
function listedForm(entry: GlossaryEntry, form: string): string {
  const key = formKey(form);
  return entry.forms.find((one) => formKey(one) === key) ?? entry.forms[0] ?? form;
}

/**
 * What the abbreviations of a document stand for: as it defines them itself, if in one sense that is on
 * the list; where it defines none, in the sense that holds everywhere.
 */
function meaningsIn(definitions: readonly PlacedDefinition[], senses: Senses): Meanings {
  const meanings: Meanings = new Map();
  for (const entry of [...senses.values()].flat()) {
    if (entry.general) meanings.set(entry.abbreviation, entry.forms[0] ?? '');
  }
  const defined = new Map<string, GlossaryEntry | null>();
  for (const one of definitions) {
    const key = abbreviationKey(one.abbreviation);
    const sense = senseOf(senses, one) ?? null;
    const isSame = !defined.has(key) || defined.get(key) === sense;
    defined.set(key, isSame ? sense : null);
    if (isSame && sense !== null) meanings.set(one.abbreviation, listedForm(sense, one.form));
  }
  const isDoubtful = (printed: string): boolean => defined.get(abbreviationKey(printed)) === null;
  return new Map([...meanings].filter(([printed]) => !isDoubtful(printed)));
}

function usesIn(text: string, meanings: Meanings): Use[] {
  return [...text.matchAll(candidate)].flatMap(([word]) => {
    const printed = meanings.has(word) ? word : word.replace(/s$/i, '');
    const longForm = meanings.get(printed);
    return longForm === undefined ? [] : [{ printed, longForm }];
  });
}

/** Names the main section that a block is in, or heads. */
function mainSections({ sections, blocks }: LibraryDocument): Map<string, string> {
  const trails = sectionTrails(sections);
  return new Map(
    blocks.map(({ id, section }) => [
      id,
      (trails.get(id) ?? trails.get(section ?? ''))?.[0]?.id ?? '',
    ]),
  );
}

/**
 * Where a document's page tells what an abbreviation stands for: once, at the first use in a main section
 * that doesn't define it in words. More would make long reports heavier than their sources allow.
 * @returns the uses in each block that has any, by anchor
 */
export function usesOf(document: LibraryDocument, senses: Senses): Map<string, Use[]> {
  const definitions = definitionsOf(document);
  const meanings = meaningsIn(definitions, senses);
  const sections = mainSections(document);
  const place = (anchor: string, key: string): string => `${sections.get(anchor) ?? ''} ${key}`;
  const defined = new Set(
    definitions.map(({ anchor, abbreviation }) => place(anchor, abbreviationKey(abbreviation))),
  );
  const told = new Set<string>();
  const isFirst = (anchor: string, key: string): boolean =>
    !told.has(key) && !defined.has(place(anchor, key)) && told.add(key).has(key);
  const uses = document.blocks.filter(isRunning).map(({ id, text }): [string, Use[]] => {
    const all = usesIn(text, meanings);
    return [id, all.filter(({ printed }) => isFirst(id, abbreviationKey(printed)))];
  });
  return new Map(uses.filter(([, fresh]) => fresh.length > 0));
}

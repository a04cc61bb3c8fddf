import { allAbbreviations, allDocuments, once } from './library.ts';
import { sensesOf } from '../lib/glossary/senses.ts';
import { definedSenses } from '../lib/glossary/terms.ts';
import { usesOf, type Use } from '../lib/glossary/uses.ts';

/** The senses of the list, each with its definitions in the documents of the library. */
export const allSenses = once(async () =>
  definedSenses(await allDocuments(), await allAbbreviations()),
);

/** The uses that pages tell in full, by document slug and anchor. */
export const allUses = once(async (): Promise<Map<string, Map<string, Use[]>>> => {
  const senses = sensesOf(await allAbbreviations());
  const documents = await allDocuments();
  return new Map(documents.map((document) => [document.meta.slug, usesOf(document, senses)]));
});

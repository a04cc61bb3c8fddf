import { RelatedFiles } from '../lib/related/related-file.ts';
import { relatablesOf } from '../lib/related/relatable.ts';
import { WordingFiles } from '../lib/wording/wording-file.ts';
import { allDocuments, allOccurrences, once } from './library.ts';

/** What is related to the paragraphs of each document. */
export const relatedFiles = once(async (): Promise<RelatedFiles> => {
  const documents = await allDocuments();
  return new RelatedFiles(documents, relatablesOf(documents, await allOccurrences()));
});

/** Which wording each document shares with reports of other councils. */
export const wordingFiles = once(
  async (): Promise<WordingFiles> => new WordingFiles(await allDocuments()),
);

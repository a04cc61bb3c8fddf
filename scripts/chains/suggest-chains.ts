import { readChains } from '../../src/content/read-chains.ts';
import { readDocuments, readOccurrences } from '../../src/content/read-generated.ts';
import type { LibraryDocument } from '../../src/lib/model/document.ts';
import { documentsOf, proposeLinks } from '../../src/lib/related/propose-links.ts';
import { relatablesOf } from '../../src/lib/related/relatable.ts';
import { writeProposals } from '../../src/lib/related/write-proposals.ts';
import { run } from '../io/terminal/command.ts';

const listed = (documents: readonly LibraryDocument[]): string =>
  [...new Set(documents.flatMap(({ meta }) => meta.authoritySlug ?? []))].sort().join(', ');

/** How many of each document are asked for. @throws Error for anything but a whole number from 1 */
function countOf(written: string): number {
  if (/^[1-9]\d{0,2}$/u.test(written)) return Number(written);
  throw new Error(`--count is to be a whole number from 1 to 999, not “${written}”.`);
}

/** Prints proposals for the chains of a council. */
async function suggest(council: string | undefined, content: string, count: string) {
  const most = countOf(count);
  const documents = await readDocuments(content);
  if (council === undefined)
    throw new Error(`Name a council. There are documents of: ${listed(documents)}.`);
  if (documentsOf(council, documents).length === 0)
    throw new Error(
      `There is no document of “${council}”. There are documents of: ${listed(documents)}.`,
    );
  const paragraphs = relatablesOf(documents, await readOccurrences(content));
  const chains = readChains('content/chains');
  const proposals = proposeLinks(council, { documents, paragraphs, chains, most });
  if (proposals.length === 0)
    throw new Error(
      `No inspection of “${council}” that is held has a recommendation: nothing to follow.`,
    );
  console.log(writeProposals(council, proposals).trimEnd());
  return 0;
}

await run(
  {
    name: 'npm run suggest-chains',
    does: 'Proposes, for each recommendation of a council’s inspections, paragraphs of the council’s documents that may concern the same matter, with the words in common. It writes no file: what it prints is YAML for a person to go through and keep in content/chains.',
    takes: 'COUNCIL',
    options: {
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
      count: { type: 'string', default: '10' },
    },
    help: {
      content: { value: 'FOLDER', does: 'the documents to look in, content/ if none is named' },
      count: { value: 'N', does: 'so many paragraphs of each document, 10 if nothing is said' },
    },
    example: 'npm run --silent suggest-chains -- york > york-proposed.yaml',
  },
  ({ values: { content, count }, positionals: [council] }) => suggest(council, content, count),
);

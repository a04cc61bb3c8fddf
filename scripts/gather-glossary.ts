import { compareWithList, type Unlisted } from '../src/lib/glossary/compare-with-list.ts';
import { definitionsOf } from '../src/lib/glossary/definitions.ts';
import { sensesOf } from '../src/lib/glossary/senses.ts';
import { readDocuments } from '../src/content/read-generated.ts';
import { readGlossary } from '../src/content/read-written.ts';
import { contentFolder } from './io/content-folder.ts';
import { run } from './io/terminal/command.ts';

/** One long form with its places, at most three of them. */
function line({ abbreviation, form, definitions }: Unlisted): string {
  const places = definitions.slice(0, 3).map(({ report, anchor }) => `${report}#${anchor}`);
  const more = definitions.length > 3 ? ` and ${definitions.length - 3} more` : '';
  return `  ${abbreviation}  ${form}  (${places.join(', ')}${more})`;
}

/** Prints what the documents define and the list lacks, and what contradicts the list: the latter fails. */
async function gather(list: string, content: string): Promise<number> {
  const entries = readGlossary(list);
  const documents = await readDocuments(content);
  const definitions = documents.flatMap(definitionsOf);
  const { lacking, contradicting } = compareWithList(definitions, sensesOf(entries));
  if (lacking.length > 0) {
    console.log(`Not on the list:\n${lacking.map(line).join('\n')}`);
  }
  if (contradicting.length > 0) {
    console.error(
      `Defined otherwise than ${list} says; add the long form, or an entry for another sense:\n${contradicting.map(line).join('\n')}`,
    );
  }
  console.log(
    `${definitions.length} definitions in ${documents.length} documents: ${lacking.length} long forms not on the list, ${contradicting.length} against it.`,
  );
  return contradicting.length === 0 ? 0 : 1;
}

await run(
  {
    name: 'npm run gather-glossary',
    does: 'Says which abbreviations the documents define and the list lacks, and what contradicts the list.',
    takes: null,
    options: {
      content: { type: 'string' },
      list: { type: 'string', default: 'content/glossary.yaml' },
    },
    help: {
      content: { value: 'FOLDER', does: 'the content to read, content/ if none is named' },
      list: { value: 'FILE', does: 'the list, content/glossary.yaml if none is named' },
    },
    example: 'npm run gather-glossary',
  },
  ({ values: { list, content } }) => gather(list, content ?? contentFolder()),
);

import { parseArgs } from 'node:util';
import { compareWithList, type Unlisted } from '../src/lib/glossary/compare-with-list.ts';
import { definitionsOf } from '../src/lib/glossary/definitions.ts';
import { sensesOf } from '../src/lib/glossary/senses.ts';
import { readDocuments } from '../src/content/read-generated.ts';
import { readGlossary } from '../src/content/read-written.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    list: { type: 'string', default: 'content/glossary.yaml' },
  },
});

/** One long form with its places, at most three of them. */
function line({ abbreviation, form, definitions }: Unlisted): string {
  const places = definitions.slice(0, 3).map(({ report, anchor }) => `${report}#${anchor}`);
  const more = definitions.length > 3 ? ` and ${definitions.length - 3} more` : '';
  return `  ${abbreviation}  ${form}  (${places.join(', ')}${more})`;
}

/** Prints what the documents define and the list lacks, and what contradicts the list: the latter fails. */
async function run(): Promise<number> {
  const entries = readGlossary(values.list);
  const documents = await readDocuments(values.content);
  const definitions = documents.flatMap(definitionsOf);
  const { lacking, contradicting } = compareWithList(definitions, sensesOf(entries));
  if (lacking.length > 0) {
    console.log(`Not on the list:\n${lacking.map(line).join('\n')}`);
  }
  if (contradicting.length > 0) {
    console.error(
      `Defined otherwise than ${values.list} says; add the long form, or an entry for another sense:\n${contradicting.map(line).join('\n')}`,
    );
  }
  console.log(
    `${definitions.length} definitions in ${documents.length} documents: ${lacking.length} long forms not on the list, ${contradicting.length} against it.`,
  );
  return contradicting.length === 0 ? 0 : 1;
}

process.exitCode = await run();

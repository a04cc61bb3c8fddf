import { existsSync, readFileSync } from 'node:fs';
import { glossarySchema, type GlossaryEntry } from '../lib/model/glossary.ts';
import { thesaurusSchema, type ThesaurusLine } from '../lib/search/meaning/written-thesaurus.ts';
import { readThemes } from './read-themes.ts';
import { readChains } from './read-chains.ts';
import { readYaml, WrittenError } from './written-yaml.ts';

function text(file: string, what: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new WrittenError(file, null, `${what} is not there. Restore it.`);
}

/**
 * Reads everything that is written by hand beside the documents, for its faults.
 * @throws Error that names file and line, what is wrong, and what to do
 */
export function checkWritten(): void {
  readThemes('content/themes');
  readGlossary('content/glossary.yaml');
  readThesaurus('content/thesaurus.yaml');
  if (existsSync('content/chains')) readChains('content/chains');
}

/**
 * Reads the list of abbreviations.
 * @throws Error that names file and line, what is wrong, and what to do
 */
export function readGlossary(file: string): GlossaryEntry[] {
  return readYaml(file, text(file, 'The list of abbreviations'), glossarySchema);
}

/**
 * Reads what readers say and reports write in its place; a library without the file has none.
 * @throws Error that names file and line, what is wrong, and what to do
 */
export function readThesaurus(file: string): ThesaurusLine[] {
  return existsSync(file) ? readYaml(file, readFileSync(file, 'utf8'), thesaurusSchema) : [];
}

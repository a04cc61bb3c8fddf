import { convertSource } from '../../src/lib/convert/convert-source.ts';
import { SourceError } from '../../src/lib/model/diagnostic.ts';
import type { KnowsWord } from '../../src/lib/model/source.ts';
import { loadDictionary } from '../io/dictionary.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { isPassing, loadSource } from '../io/seeds/load-source.ts';
import { readConversion, writeConversion, type Conversion } from './converted-cache.ts';

let dictionary: KnowsWord | undefined;

/** Only texts ask for words, so that the dictionary is not loaded for PDFs. */
const knows: KnowsWord = (word) => (dictionary ??= loadDictionary())(word);

async function convert(found: FoundSource): Promise<Conversion> {
  const source = await loadSource(found);
  if ('rule' in source) return { errors: [source] };
  try {
    return { converted: convertSource(source, knows) };
  } catch (error) {
    if (error instanceof SourceError) return { errors: error.diagnostics };
    throw error;
  }
}

/** Converts a source, or takes what it was converted to before. */
export async function convertFound(found: FoundSource): Promise<Conversion> {
  const known = readConversion(found);
  if (known !== null) return known;
  const conversion = await convert(found);
  const mayChange = 'errors' in conversion && conversion.errors.some(isPassing);
  if (!mayChange) writeConversion(found, conversion);
  return conversion;
}

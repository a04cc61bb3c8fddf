import { parseQuery, type Query } from '../../../lib/search/question/query.ts';
import type { Outcome } from '../../../lib/search/answer/status.ts';
import { matchPhrase } from './match-phrase.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Signs at either end of what stands in quotation marks. */
const atEnds = /(["“”])[^\p{L}\p{N}"“”]+|[^\p{L}\p{N}"“”]+(["“”])/gu;

/**
 * What was typed without the signs at the ends of its phrases, where no paragraph has these and some have
 * the words; null where that is not so.
 */
export async function withoutSigns(
  index: SearchIndex,
  typed: string,
  { phrases }: Query,
): Promise<Outcome['withoutSigns']> {
  const q = typed.replace(atEnds, '$1$2');
  const plain = parseQuery(q);
  if (phrases.length === 0 || plain.phrases.join('\n') === phrases.join('\n')) return null;
  const found = await Promise.all(plain.phrases.map((phrase) => matchPhrase(index, phrase)));
  const [first, ...others] = found;
  const all = [...(first?.keys() ?? [])].filter((one) => others.every((each) => each.has(one)));
  return all.length === 0 ? null : { q, count: all.length };
}

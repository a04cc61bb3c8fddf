import { describe, expect, it, vi } from 'vitest';
import { answerFrom } from '../../../src/client/search/find/answer.ts';
import { readHits } from '../../../src/client/search/find/read-hits.ts';
import { indexFormat } from '../../../src/lib/search/index/library-head.ts';
import { seal } from '../../../src/lib/search/index/sealed.ts';
import { library, useIndexFolder } from '../../making/small-library.ts';
import { openIndex, type Fault } from './open-index.ts';

const folder = useIndexFolder();

const page = '<!doctype html><title>Sign in</title><p>Welcome to the network of the library.</p>';
const faults: [string, Fault][] = [
  ['is absent', () => new Response('', { status: 404 })],
  ['is empty', () => new Response('')],
  ['is cut off', (content) => new Response(content.slice(0, content.length * 0.7))],
  ['is a web page', () => new Response(page, { headers: { 'content-type': 'text/html' } })],
  ['is garbage', (content) => new Response(content.map((byte, at) => (byte * 31 + at) % 256))],
];

/** The files of an index but Pagefind's programs, each by a name that only it has, and a search that needs it. */
const files: [string, RegExp, string, string[]?][] = [
  ['the head', /^head\.pack/, 'supervision'],
  ['the list of the files of words', /\.pf_meta/, 'supervision'],
  ['the measures', /measures\.pack/, 'supervision'],
  ['the names of councils', /councils\.pack/, 'supervision'],
  ['the thesaurus', /said\/\d+\.pack/, 'bosses'],
  ['the vocabulary', /forms\/\d+\.pack/, 'supervision'],
  ['the words', /\.pf_index/, 'supervision'],
  ['the words of a phrase', /\.pf_index/, '"drift and delay"'],
  ['the signs', /signs\.pack/, '"delay."'],
  ['the texts', /texts\/\d+\.pack/, 'supervision'],
  ['the values to narrow down by', /facets\.pack/, 'supervision', ['finding']],
];

async function search(typed: string, role: string[] | undefined, fault?: [RegExp, Fault]) {
  const index = await openIndex(folder(), fault ? [fault] : []);
  const chosen = role ? { role } : {};
  const { shown, query } = (await answerFrom(index, { q: typed, chosen, sort: 'relevance' }))!;
  return readHits(shown, query);
}

it('a search of an index that was made in another form fails, and never finds nothing', async () => {
  const head = (): Response => {
    const { head: made } = library;
    const content = new TextEncoder().encode(JSON.stringify({ ...made, format: indexFormat + 1 }));
    return new Response(seal('head.pack', content).slice());
  };
  await expect(search('supervision', undefined, [/^head\.pack/, head])).rejects.toMatchObject({
    name: 'OtherFormat',
  });
});

describe.each(files)('a search for which %s', (_, name, typed, role) => {
  it.each(faults)('%s fails, and never finds nothing', async (how, fault) => {
    expect((await search(typed, role)).length).toBeGreaterThan(0);
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(search(typed, role, [name, fault])).rejects.toMatchObject({
      name: how === 'is absent' ? 'Error' : 'DamagedPart',
    });
    log.mockRestore();
  });
});

import { describe, expect, it } from 'vitest';
import { readHits } from '../../../src/client/search/find/read-hits.ts';
import { searchLibrary } from '../../../src/lib/search/index/index-files.ts';
import {
  answer,
  ask,
  asked,
  documents,
  glossary,
  knows,
  library,
  thesaurus,
  useLibrary,
} from '../../making/small-library.ts';

useLibrary();

describe('the order', () => {
  it('puts what inspectors found before a question with the same words', async () => {
    expect((await ask('drift and delay')).slice(0, 2)).toEqual(['a2', 'c1']);
  });

  it('puts the words as typed first, and common words between them are looked at', async () => {
    expect(await ask('drift and delay')).toEqual(['a2', 'c1', 'a5']);
    expect((await ask('managers see drift'))[0]).toBe('c1');
    expect((await ask('return home interview')).slice(0, 1)).toEqual(['b2']);
  });
});

describe('abbreviations', () => {
  it('find their long form as a phrase, and the other way round', async () => {
    expect(await asked('RHI')).toEqual(['b2']);
    expect((await answer('RHI')).outcome.expansions).toEqual([
      { typed: 'RHI', also: ['return home interview'] },
    ]);
    expect(await asked('return home interviews')).toEqual(['b2', 'c2']);
  });

  it('in quotation marks stand for themselves', async () => {
    const { outcome } = await answer('"RHIs"');
    expect(outcome).toMatchObject({ count: 1, expansions: [] });
    expect((await answer('"RHI"')).outcome.count).toBe(0);
  });
});

describe('what the thesaurus has', () => {
  it('for words together that the library hasn’t gives way to what it has for each', async () => {
    expect((await answer('bosses away')).outcome.expansions).toEqual([
      { typed: 'bosses', also: ['managers'] },
    ]);
    expect((await ask('bosses away'))[0]).toBe('c1');
  });

  it('for a word stands for it, and no longer word that begins so', async () => {
    expect(await asked('super')).toEqual(['b3']);
  });
});

describe('one document', () => {
  it('is searched alone, for most of the words too if others have them all', async () => {
    const { shown, outcome } = await answer('drift delay', { report: ['b'] });
    expect(shown.map(({ report: slug, ordinal }) => [slug, ordinal])).toEqual([['b', 5]]);
    expect(outcome).toMatchObject({ count: 1, complete: 0, isPartial: true, missing: [] });
    expect((await answer('', { report: ['b'] })).outcome.count).toBe(3);
  });
});

describe('a hit', () => {
  it('knows its document, and in which other forms that has the words', async () => {
    const { shown, query } = await answer('supervision');
    const [first, second] = await readHits(shown, query);
    expect(shown.map(({ report: slug }) => slug)).toEqual(['a', 'a']);
    expect(first!.terms.toSorted()).toEqual(['supervising', 'supervision']);
    expect(second!.terms.toSorted()).toEqual(['supervising', 'supervision']);
  });

  it('of words side by side marks them so', async () => {
    const { shown, query } = await answer('drifts and delays');
    const hits = await readHits(shown, query);
    const terms = hits.map((hit) => [hit.place.anchor, hit.terms.toSorted()]);
    expect(terms.sort()).toEqual([
      ['para-1', ['drift and delay']],
      ['para-2', ['drift and delay']],
      ['para-5', ['drift and delay', 'drift or delay']],
    ]);
  });
});

describe('an index', () => {
  it('is the same when it is made again', async () => {
    const again = searchLibrary(documents, glossary, knows, thesaurus);
    expect(again).toEqual(library);
  });

  it('has another name when anything in it differs', () => {
    const versions = [
      library,
      searchLibrary(documents.slice(1), glossary, knows),
      searchLibrary(documents, [], knows),
      searchLibrary(documents, glossary, () => true),
    ].map(({ head }) => head.version);
    expect(new Set(versions).size).toBe(4);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { saidKeys, thesaurusFiles } from '../../../../src/lib/search/meaning/thesaurus-files.ts';
import { unpackEntries } from '../../../../src/lib/search/meaning/thesaurus-lines.ts';
import { shardsFor } from '../../../../src/lib/search/index/word-forms.ts';
import { stemsOf } from '../../../../src/lib/search/words/stems-of.ts';
import { readThesaurus } from '../../../../src/content/read-written.ts';

const lines = readThesaurus('content/thesaurus.yaml');
const { firsts, files } = thesaurusFiles(lines);
const stemmed = (words: string): string => stemsOf(words).join(' ');

/** What a reader's browser reads for these words. */
const fetched = (typed: string) => {
  const names = new Set(saidKeys(typed.split(' ')).flatMap((key) => shardsFor(firsts, key, false)));
  return [...names].flatMap((name) => unpackEntries(files[name]!));
};

describe('the thesaurus in files', () => {
  it('has what every line says in a file that its own words lead to', () => {
    const lost = lines
      .flatMap(({ say }) => say)
      .filter((typed) => !fetched(typed).some((one) => stemmed(one.typed) === stemmed(typed)));
    expect(lost).toEqual([]);
  });

  it('finds a phrase by a word of it that says something', () => {
    const means = fetched('what are they doing in care now').find(
      ({ typed }) => typed === 'in care',
    );
    expect(means?.means).toContain('looked after');
  });

  it('takes less than 8 kB for a search of ten words', () => {
    const sizes = files.map((file) => gzipSync(file, { level: 9 }).length);
    const ten = sizes.sort((a, b) => b - a).slice(0, 10);
    expect(ten.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000);
  });
});

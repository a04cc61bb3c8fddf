import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { readGlossary } from '../../../src/content/read-written.ts';
import { compareWithList } from '../../../src/lib/glossary/compare-with-list.ts';
import { definitionsOf } from '../../../src/lib/glossary/definitions.ts';
import { abbreviationKey, sensesOf } from '../../../src/lib/glossary/senses.ts';

const list = readGlossary('content/glossary.yaml');
const documents = await readDocuments('content');

describe('the list of this library', () => {
  it('says nothing that a document of the library contradicts', () => {
    const definitions = documents.flatMap(definitionsOf);
    expect(definitions.length).toBeGreaterThan(0);
    expect(compareWithList(definitions, sensesOf(list)).contradicting).toEqual([]);
  });

  it('is in the order of the alphabet', () => {
    const order = list.map(({ abbreviation }) => abbreviationKey(abbreviation));
    expect(order).toEqual([...order].sort());
  });
});

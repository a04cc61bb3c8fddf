import { describe, expect, it } from 'vitest';
import { readDocuments, readOccurrences } from '../../src/content/read-generated.ts';
import { relatablesOf } from '../../src/lib/related/relatable.ts';
import { Relations } from '../../src/lib/related/relate.ts';
import { plainlyRelated } from './related/plainly-related.ts';

const most = 10;
const documents = await readDocuments('content');
const paragraphs = relatablesOf(documents, await readOccurrences('content'));
const relations = new Relations(paragraphs);
const all = relations.those(() => true);
const plainly = plainlyRelated(paragraphs);

describe('what is related in a document', () => {
  it('is what comparing a paragraph with each of the document’s in full finds, in every document of the library', () => {
    let compared = 0;
    for (const at of paragraphs.keys()) {
      for (const { meta } of documents) {
        const found = relations.inDocument(at, meta.slug, all, most);
        const plain = plainly(at, meta.slug);
        const scores = new Map(plain.map(({ paragraph, score }) => [paragraph.anchor, score]));
        expect(found).toHaveLength(Math.min(most, plain.length));
        // Of equals, rounding may tell another first.
        found.forEach(({ paragraph: { anchor }, score }, place) => {
          expect(score).toBeCloseTo(scores.get(anchor) ?? NaN, 6);
          expect(score).toBeCloseTo(plain[place]!.score, 6);
        });
        compared += found.length;
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });
});

import { describe, expect, it } from 'vitest';
import { answeredExamples } from '../../../../src/lib/search/answer/examples.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const library = (...texts: string[]) => [
  buildDocument({ blocks: texts.map((text) => buildBlock({ text })) }),
];

describe('the example searches', () => {
  it('are those that some paragraph answers as they are typed, small words included', () => {
    const documents = library('There is Drift and  delay.', 'Young people are ‘staying put’.');
    expect(answeredExamples(documents, 4)).toEqual(['drift and delay', '"staying put"']);
  });

  it('are none where the words stand apart or in longer words', () => {
    expect(answeredExamples(library('Delay and drift; supervisions.'), 4)).toEqual([]);
  });

  it('are no more than asked for', () => {
    expect(answeredExamples(library('Drift and delay in supervision.'), 1)).toHaveLength(1);
  });
});

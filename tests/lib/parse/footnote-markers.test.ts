import { describe, expect, it } from 'vitest';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { sourceOf } from '../../making/sources.ts';

describe('two footnotes with one marker', () => {
  it('are a footnote, and a paragraph where the second was printed', () => {
    const text =
      'A Paper for the Board\n\nBackground\n\nChildren are safe.<sup>1</sup>\n\n<sup>1</sup> First note.\n\n<sup>1</sup> Second note.\n\nThe end of it.\n';
    const { blocks } = convertSource(sourceOf(text), () => true).document;
    const called = blocks.flatMap(({ notes }) => notes.map(({ to }) => to));
    const notes = blocks.filter(({ kind }) => kind === 'footnote');
    expect(notes.map(({ text: own }) => own)).toEqual(['First note.']);
    expect(called).toEqual(notes.map(({ id }) => id));
    expect(blocks.map(({ text: own }) => own)).toContain('\u00B9 Second note.');
  });
});

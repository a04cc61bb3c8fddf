import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/lib/metadata/identify.ts';
import { readMetadata } from '../../../src/lib/metadata/read-metadata.ts';
import { parse } from '../../../src/lib/parse/parse.ts';
import { readMarkdown } from '../../../src/lib/read/text/read-markdown.ts';

/** What a made-up document says of itself: a cover, a judgement in a sentence, a section. */
function metadataOf(title: string) {
  const rows = [
    'Luton Borough Council',
    title,
    'Inspection dates: 4 to 8 March 2019',
    'Lead inspector: Ann Example, Her Majesty’s Inspector',
    'Children’s services in Luton are inadequate',
    'Findings',
    '1. Leaders know their services.',
  ].flatMap((text) => [text, '']);
  const { segments } = readMarkdown(
    rows,
    rows.map(() => null),
  );
  const { blocks } = parse(segments, true, 'made.txt');
  return readMetadata(blocks, identify(segments));
}

describe('a grade that a document prints', () => {
  it.each([
    ['Inspection of Luton children’s social care services', 'inadequate'],
    ['Monitoring visit of Luton children’s services', null],
    ['Focused visit to Luton children’s services', null],
    ['Joint targeted area inspection of Luton', null],
  ])(
    '“%s”: the overall grade is %s, since a visit’s is an earlier inspection’s',
    (title, grade) => {
      const { judgements, ...printed } = metadataOf(title);
      expect(judgements.map((one) => one.grade)).toEqual(grade === null ? [] : [grade]);
      expect(printed).toMatchObject({ title, authority: 'Luton', inspectionStart: '2019-03-04' });
    },
  );
});

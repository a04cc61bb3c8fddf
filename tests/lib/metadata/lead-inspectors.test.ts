import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/lib/metadata/identify.ts';
import { readMetadata } from '../../../src/lib/metadata/read-metadata.ts';
import { parse } from '../../../src/lib/parse/parse.ts';
import { readMarkdown } from '../../../src/lib/read/text/read-markdown.ts';

/** The lead inspectors read from a report whose cover has this line. */
function leadInspectors(line: string): string[] {
  const texts = [
    'Luton',
    'Inspection of children’s social care services',
    'Inspection dates: 4 to 8 March 2019',
    line,
    'The impact of leaders on social work practice',
    '1. Leaders know their services.',
  ];
  const rows = texts.flatMap((text) => [text, '']);
  const { segments } = readMarkdown(
    rows,
    rows.map(() => null),
  );
  const { blocks } = parse(segments, true, 'made.txt');
  return readMetadata(blocks, identify(segments)).leadInspectors;
}

describe('lead inspectors', () => {
  it.each([
    ['Lead inspector: Ann Example, Her Majesty’s Inspector', ['Ann Example']],
    ['Lead inspector: Ann Example His Majesty’s Inspector', ['Ann Example']],
    ['Lead inspector: Ann Example, Senior Her Majesty’s Inspector', ['Ann Example']],
    ['Lead inspector: Ann Example (HMI)', ['Ann Example']],
    ['Lead inspector: Ann Example-Jones SHMI.', ['Ann Example-Jones']],
    ['Lead inspectors: Ann Example and Ben Sample, HMIs', ['Ann Example', 'Ben Sample']],
    ['Lead inspectors: Ann Example, HMI, Ben Sample, HMI', ['Ann Example', 'Ben Sample']],
    [
      'Lead inspectors: Ann Example Her Majesty’s Inspector Ben O’Sample Her Majesty’s Inspector',
      ['Ann Example', 'Ben O’Sample'],
    ],
    [
      'Lead inspectors: Ann Example HMI (Ofsted), Ben Sample (CQC) and Cat Model (HMICFRS)',
      ['Ann Example', 'Ben Sample', 'Cat Model'],
    ],
    ['Lead inspectors: Ann Example HMI / Ben Sample HMI', ['Ann Example', 'Ben Sample']],
    ['Lead inspector: Ann Example HMI with Ben Sample HMI', ['Ann Example', 'Ben Sample']],
    ['Lead inspectors: Ann Example & Ben Sample, HMIs', ['Ann Example', 'Ben Sample']],
    ['Ann Example, His Majesty’s Inspector, lead inspector', ['Ann Example']],
    ['Reporting inspector Ann Example HMI', ['Ann Example']],
    ['Deputy lead inspector: Ann Example', []],
  ])('in “%s” are %j', (line, names) => expect(leadInspectors(line)).toEqual(names));
});

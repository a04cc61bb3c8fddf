import { describe, expect, it } from 'vitest';
import { replacementTexts } from '../../../scripts/io/pdf/replacement-texts.ts';
import { convertPdf, cover } from '../../making/pdf/convert-pdf.ts';
import { makePdf, type Run, type Tagged } from '../../making/pdf/made-pdf.ts';
import { item, text } from '../../making/pdf/made-report.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680);

/** Pages of which the second draws “plan” under what says that other words stand for it. */
function pagesWith(properties: string): Tagged[][] {
  const runs: Run[] = [
    { text: 'Families know the ', x: 70, y: 650 },
    { text: 'plan', x: 170, y: 650, before: `/Span <<${properties}>> BDC`, after: 'EMC' },
    { text: ' and say that it is good.', x: 195, y: 650 },
  ];
  return [
    [...cover, heading, item('1.', ['They act.'], 600)],
    [{ role: 'P', runs }, item('2.', ['They listen.'], 600)],
  ];
}

describe.each([true, false])(
  'words that a file says stand for others, with tags: %s',
  (isTagged) => {
    const read = async (properties: string) => {
      const { blocks, diagnostics } = await convertPdf(makePdf(pagesWith(properties), isTagged));
      return {
        text: blocks.map((block) => block.text).join('\n'),
        all: JSON.stringify({ blocks, diagnostics }),
        told: diagnostics.flatMap(({ rule, page }) => (rule === 'replaced-text' ? [page] : [])),
      };
    };

    it.each([
      ['a string', '/ActualText (zebra)'],
      ['UTF-16', '/ActualText <FEFF007A0065006200720061>'],
      ['words that stand elsewhere in the file', '/ActualText (good)'],
    ])('are told with their page, and not taken, from %s', async (_, properties) => {
      const { text: own, all, told } = await read(properties);
      expect(own).toContain('Families know the plan and say that it is good.');
      expect(all).not.toContain('zebra');
      expect(told).toEqual([2]);
    });

    it.each(['/ActualText (plan)', '/ActualText <FEFF0070006C0061006E>', '/Lang (en-GB)'])(
      'are none where they are the words themselves: %s',
      async (properties) => expect((await read(properties)).told).toEqual([]),
    );
  },
);

describe('the replacement texts of a file', () => {
  it('are read with their escapes, and those of its structure, too', () => {
    const file = (body: string) => Uint8Array.from(body, (sign) => sign.charCodeAt(0));
    const found = replacementTexts(
      file(
        '1 0 obj <</S /P /ActualText (a\\051b\\)c)>> endobj 2 0 obj <</Length 9>> stream\n/Span <</MCID 3 /ActualText (d)>> BDC (x) Tj EMC /Artifact BMC EMC\nendstream endobj',
      ),
    );
    expect(found.others).toEqual(['a)b)c']);
    expect(found.streams).toEqual([
      [
        { tag: 'Span', mcid: 3, replacement: 'd' },
        { tag: 'Artifact', mcid: null, replacement: null },
      ],
    ]);
  });
});

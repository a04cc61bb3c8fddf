import { expect, it } from 'vitest';
import { extractPdf } from '../../../scripts/io/pdf/extract-pdf.ts';
import { makePdf, type Run } from '../../making/pdf/made-pdf.ts';
import { item, text } from '../../making/pdf/made-report.ts';

const enough = text(
  'P',
  Array<string>(6).fill('Children are seen alone and their wishes are known.'),
  400,
);

async function drawnTexts(runs: Run[], ...more: ReturnType<typeof text>[]): Promise<string[]> {
  const [page] = await extractPdf(makePdf([[{ role: 'P', runs }, ...more, enough]], true));
  return (page?.drawn ?? []).map((line) => line.text);
}

const line = (words: string, more: Partial<Run> = {}): Run => ({
  text: words,
  x: 70,
  y: 650,
  ...more,
});

it('a page is known as it draws its lines, in that order, whatever stands above', async () => {
  const drawn = await drawnTexts([
    line('Second drawn first', { y: 600 }),
    line('First drawn second'),
  ]);
  expect(drawn.slice(0, 2)).toEqual(['Seconddrawnfirst', 'Firstdrawnsecond']);
});

it('runs on one line are one line', async () => {
  const drawn = await drawnTexts([], item('1.', ['Plans are made.'], 600));
  expect(drawn[0]).toBe('1.Plansaremade.');
});

it('has nothing of words that are covered', async () => {
  const covered = line('The case of Zebra was closed.', { after: '0 g 135.5 647 32 13 re f' });
  expect((await drawnTexts([covered]))[0]).toBe('Thecaseofwasclosed.');
});

it('a line is known by its parts where wide gaps set them off, as in a table', async () => {
  const runs = [line('Visits made'), line('88 of them', { x: 250 })];
  const [page] = await extractPdf(makePdf([[{ role: 'P', runs }, enough]], true));
  const [first, second] = page?.drawn ?? [];
  expect(first?.text).toBe('Visitsmade88ofthem');
  expect(first?.parts).toMatchObject([
    { from: 0, along: 70 },
    { from: 10, along: 250 },
  ]);
  expect(second?.parts).toBeUndefined();
});

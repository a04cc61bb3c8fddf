import { expect, it } from 'vitest';
import { tableParts } from '../../../src/components/report/element/table-parts.ts';

const caption = '<caption><p data-text>Fig 2.</p></caption>';
const header = '<tr><td></td><th scope="col">Theme</th></tr>';
const row = '<tr id="action-plan-7" data-hash="1"><td data-text>Help</td></tr>';

it.each([
  [row + row, `<tbody>${row}${row}</tbody>`],
  [caption + row, `${caption}<tbody>${row}</tbody>`],
  [`${caption}\n${header}\n${row}`, `${caption}<thead>${header}</thead><tbody>${row}</tbody>`],
  [header, `<thead>${header}</thead>`],
])('a table’s rows stand in a head and a body', (html, grouped) => {
  expect(tableParts(html)).toBe(grouped);
});

it('a cell’s words are no row', () => {
  const words = '<tr><td></td><th scope="col">&lt;tr id="x"></th></tr>';
  expect(tableParts(words + row)).toBe(`<thead>${words}</thead><tbody>${row}</tbody>`);
});

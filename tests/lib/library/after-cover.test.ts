import { expect, it } from 'vitest';
import { firstAfterCover } from '../../../src/lib/library/after-cover.ts';
import type { Block } from '../../../src/lib/model/block.ts';
import type { Judgement } from '../../../src/lib/model/document.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const judgements = [
  { area: 'adoption', label: 'Adoption performance', grade: 'good' },
] satisfies Judgement[];
const line = (id: string) => buildBlock({ id, kind: 'boilerplate' });
const table = buildBlock({ id: 'opening-1', kind: 'table', text: '' });
const row = (text: string) =>
  buildBlock({ id: 'opening-2', kind: 'table-row', parent: 'opening-1', text });
const note = buildBlock({ id: 'opening-3', kind: 'footnote' });
const text = buildBlock({ id: 'opening-4' });
const heading = buildBlock({ id: 's-summary', kind: 'heading', section: 's-summary' });

const after = (...blocks: Block[]) =>
  firstAfterCover(buildDocument({ meta: { judgements }, blocks }))?.id ?? null;

it('a text begins after the lines of its cover and the table of its judgements', () => {
  const grades = row('2.1 Adoption performance | Good');
  expect(after(line('b-1'), line('b-2'), note, table, grades, text, heading)).toBe('opening-4');
  expect(after(line('b-1'), line('b-2'), heading)).toBe('s-summary');
});

it('a table that says something else than the judgements belongs to the text', () => {
  expect(after(line('b-1'), line('b-2'), table, row('Staff | 12'), text)).toBe('opening-1');
  const other = row('Adoption performance | Inadequate');
  expect(after(line('b-1'), line('b-2'), table, other, text)).toBe('opening-1');
});

it('one line is no cover, nor is a document that has nothing else', () => {
  expect(after(line('b-1'), text)).toBe(null);
  expect(after(line('b-1'), line('b-2'))).toBe(null);
  expect(after(text, line('b-1'), line('b-2'))).toBe(null);
});

it('lines below the first heading are no cover', () => {
  const below = buildBlock({ id: 'b-3', kind: 'boilerplate', section: 's-summary' });
  expect(after(heading, below, text)).toBe(null);
});

import { expect, it } from 'vitest';
import type { Anchorable } from '../../../../src/lib/ledger/match/texts/known-text.ts';
import { fates, heading, paragraph } from '../../../making/match-texts.ts';

const further = 'And areas for continuous / further development:';
const item = (parent: string, id: string, text: string): Anchorable => {
  return { ...paragraph('s', id, text), parent, kind: 'list-item' };
};

/** The lists of two inspectors, each with a like lead-in to what is to be done. */
const adoption = [
  paragraph('s', 'a', 'The Inspector for Adoption described:'),
  item('a', 'a1', 'There is consistency of workers.'),
  paragraph('s', 'b', further),
  item('b', 'b1', 'Inspectors found York well placed to lead the Regional Adoption Agency'),
];
const carers = [
  paragraph('s', 'c', 'The Inspector for Looked After Children described'),
  item('c', 'c1', 'There are good links with senior officers and elected members.'),
  paragraph('s', 'd', further),
  item('d', 'd1', 'Improve the arrangements for Health Assessments'),
  item('d', 'd2', 'Clarify the commissioned emotional and mental health pathway'),
];

it('a like lead-in is known by the list under it, once its heading and its neighbours are gone', () => {
  const known = [heading('s', 'Areas of strength'), ...adoption, ...carers];
  const orphan = (one: Anchorable): Anchorable => ({ ...one, section: null });
  const now = [...carers.slice(0, 2), ...adoption.slice(2), ...carers.slice(2)].map(orphan);
  expect(fates(known, now)).toMatchObject({ b: 'b', d: 'd' });
});

it('a like lead-in over another list is in doubt', () => {
  const known = [heading('s', 'Areas of strength'), ...adoption, ...carers];
  const other = [item('b', 'n1', 'Staff look for a family early.')];
  const orphan = (one: Anchorable): Anchorable => ({ ...one, section: null });
  const now = [...carers.slice(0, 2), adoption[2]!, ...other, carers[0]!].map(orphan);
  expect(fates(known, now).b).toBe('lost');
});

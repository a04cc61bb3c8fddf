import { describe, expect, it } from 'vitest';
import { callApart } from '../../../src/lib/library/call-apart.ts';
import { documentName } from '../../../src/lib/vocabulary/names.ts';
import { buildDocument } from '../../making/build-document.ts';

const paper = (slug: string, title: string, documentDate: string | null = '2024-01-17') =>
  buildDocument({
    meta: {
      slug,
      title,
      documentDate,
      kind: 'scrutiny-report',
      framework: null,
      inspectionStart: null,
      inspectionEnd: null,
    },
  });
const namesOf = (documents: Parameters<typeof callApart>[0]) =>
  callApart(documents).map(({ meta }) => documentName(meta));

describe('documents of one name', () => {
  it('are told apart by their titles', () => {
    expect(namesOf([paper('a', 'Placements'), paper('b', 'Early help')])).toEqual([
      'Anytown 2024, scrutiny report: Placements',
      'Anytown 2024, scrutiny report: Early help',
    ]);
  });

  it('are told apart by their days where their titles are one', () => {
    expect(namesOf([paper('a', 'Update'), paper('b', 'Update', '2024-06-01')])).toEqual([
      'Anytown 2024, scrutiny report: 17 January 2024',
      'Anytown 2024, scrutiny report: 1 June 2024',
    ]);
  });

  it('are told apart by their slugs where nothing else does', () => {
    const [first, second] = namesOf([paper('a', 'Update'), paper('b', 'Update')]);
    expect(first).not.toBe(second);
  });

  it('of an inspection are told apart by their days', () => {
    const visit = (slug: string, inspectionStart: string) =>
      buildDocument({ meta: { slug, inspectionStart, kind: 'focused-visit' } });
    expect(namesOf([visit('a', '2020-01-20'), visit('b', '2020-06-02')])).toEqual([
      'Anytown 2020, focused visit: 20 January 2020',
      'Anytown 2020, focused visit: 2 June 2020',
    ]);
  });

  it('leave a document of a name of its own as it is', () => {
    const own = paper('a', 'Placements');
    expect(callApart([own])).toEqual([own]);
  });
});

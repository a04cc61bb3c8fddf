import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../../../src/lib/data/files/json-lines.ts';

describe('a value as JSON, a row a line', () => {
  it('has a line for each row of a list', () => {
    const rows = [
      { slug: 'a', terms: ['x', 'y'] },
      { slug: 'b', terms: [] },
    ];
    expect(jsonLines(rows)).toBe(
      '[\n{"slug":"a","terms":["x","y"]},\n{"slug":"b","terms":[]}\n]\n',
    );
  });

  it('has a line for each field, and for each row of a list in a field', () => {
    const detail = { slug: 'a', terms: ['x', 'y'], blocks: [{ id: 'p-1' }, { id: 'p-2' }] };
    expect(jsonLines(detail)).toBe(
      '{\n"slug":"a",\n"terms":["x","y"],\n"blocks":[\n{"id":"p-1"},\n{"id":"p-2"}\n]\n}\n',
    );
  });

  it('says that a list or an object is empty', () => {
    expect([jsonLines([]), jsonLines({}), jsonLines({ a: [] })]).toEqual([
      '[]\n',
      '{}\n',
      '{\n"a":[]\n}\n',
    ]);
  });

  it('is read as JSON.stringify would be, whatever the value', () => {
    const value = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(value, (one) => {
        expect(JSON.parse(jsonLines(one))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });
});

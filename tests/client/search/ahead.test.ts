import { expect, it } from 'vitest';
import { filesAhead } from '../../../src/client/search/index/ahead.ts';
import type { LibraryHead } from '../../../src/lib/search/index/index-files.ts';

const head = { stems: ['a', 'm', 's'], said: ['a', 's'] } as unknown as LibraryHead;

it('what a question’s words are looked up in is known from the head alone, each file once', () => {
  expect(filesAhead(head, 'social workers, supervision')).toEqual(['said/1.pack', 'forms/2.pack']);
  expect(filesAhead(head, 'missing')).toEqual(['said/0.pack', 'forms/1.pack']);
});

it('nothing is asked for ahead of no question', () => {
  expect(filesAhead(head, '')).toEqual([]);
});

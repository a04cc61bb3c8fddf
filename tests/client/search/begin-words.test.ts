import { expect, it, vi } from 'vitest';
import { answerFrom } from '../../../src/client/search/find/answer.ts';
import { useIndexFolder } from '../../making/small-library.ts';
import { openIndex } from './open-index.ts';

const folder = useIndexFolder();

it('where the words typed stand is asked for before the thesaurus has answered', async () => {
  const thesaurus = Promise.withResolvers<undefined>();
  const words = vi.fn((content: Uint8Array) => {
    thesaurus.resolve(undefined);
    return new Response(content.slice());
  });
  const held = async (content: Uint8Array) => {
    await thesaurus.promise;
    return new Response(content.slice());
  };
  const index = await openIndex(folder(), [
    [/said\/\d+\.pack/, held],
    [/\.pf_index/, words],
  ]);
  const answer = await answerFrom(index, {
    q: 'bosses supervision',
    chosen: {},
    sort: 'relevance',
  });
  expect(answer!.outcome.expansions.map(({ typed }) => typed)).toEqual(['bosses']);
  expect(words).toHaveBeenCalled();
});

import { expect, it } from 'vitest';
import { lookUp, thesaurusOf } from '../../../../src/lib/search/meaning/thesaurus.ts';

const thesaurus = thesaurusOf([{ typed: 'adoptions break down', means: ['disruption'] }]);

it.each(['adoption breaks down', 'adoptions broke down', 'adoption broken down'])(
  'an entry is found in any form of its words: %s',
  (typed) => {
    expect(lookUp(typed.split(' '), thesaurus)?.means).toEqual(['disruption']);
  },
);

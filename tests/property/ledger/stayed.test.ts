import { describe, expect, it } from 'vitest';
import { stayed } from './stayed.ts';

const visits = 'Social workers visit children regularly and see each of them alone at home.';
const records = 'Case records show that the views of children are heard and acted upon.';
const graded = 'The local authority was judged to be good.';
const health = 'The health needs of children looked after are assessed within the legal time.';

describe('a text that shares its words with another', () => {
  it('stayed if it gave or took a whole sentence that is the lesser part of it', () => {
    expect(stayed(`${visits} ${graded}`, [health], visits)).toBe(true);
    expect(stayed(health, [`${visits} ${graded}`], `${graded} ${health}`)).toBe(true);
    expect(stayed(`${visits} ${graded}`, [health], visits.replace('alone', 'allone'))).toBe(true);
  });

  it('did not if it gave most of itself, or is mostly another one', () => {
    expect(stayed(`${visits} ${graded}`, [health], graded)).toBe(false);
    expect(stayed(graded, [`${visits} ${records}`], `${graded} ${records}`)).toBe(false);
  });

  it('did not if it was cut within a sentence', () => {
    const cut = 'Case records show that the views';
    expect(stayed(`${visits} ${records}`, [health], `${visits} ${cut}`)).toBe(false);
  });
});

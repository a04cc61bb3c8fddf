import { describe, expect, it } from 'vitest';
import {
  committeeIn,
  headLine,
  isAuthorLine,
  isCouncilLine,
} from '../../../src/lib/vocabulary/paper-heads.ts';

describe('the committee in a line of a head', () => {
  it.each([
    [
      'Children, Education & Communities Policy & Scrutiny Committee',
      'Children, Education & Communities Policy & Scrutiny Committee',
    ],
    ['Committee: Corporate Parenting Board', 'Corporate Parenting Board'],
    ['Report to the Executive', 'Executive'],
    [
      'Ofsted Inspection Framework Briefing to Corporate Parenting Board',
      'Corporate Parenting Board',
    ],
    [
      'Minutes of the meeting of the Children’s Scrutiny Committee held on 6 March 2023',
      'Children’s Scrutiny Committee',
    ],
    ['Terms of reference of the Improvement Board', 'Improvement Board'],
  ])('is read from “%s”', (text, expected) => {
    expect(committeeIn(text)).toBe(expected);
  });

  it.each(['City of York Council', 'To: Director of Children’s Services', 'Update on placements'])(
    'is none in “%s”',
    (text) => {
      expect(committeeIn(text)).toBeNull();
    },
  );
});

describe('other lines of a head', () => {
  it('are told by their keys', () => {
    expect(headLine('Date of meeting: 6 March 2023')).toEqual({
      key: 'date',
      value: '6 March 2023',
    });
    expect(headLine('Subject: Placements')).toEqual({ key: 'title', value: 'Placements' });
    expect(headLine('Wards: All')?.key).toBe('other');
    expect(headLine('The committee found: three things')).toBeNull();
  });

  it('name a council or an author and nothing else', () => {
    expect(isCouncilLine('City of York Council')).toBe(true);
    expect(isCouncilLine('London Borough of Camden')).toBe(true);
    expect(isCouncilLine('Report of the meeting of the Council')).toBe(false);
    expect(isAuthorLine('Report of the Director')).toBe(true);
    expect(isAuthorLine('Reporting on placements')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { NewAnchors } from '../../../src/lib/ledger/entries/assign-anchors.ts';
import {
  continued,
  draftOfAlias,
  formerText,
  isPresent,
  published,
  textsBelow,
} from '../../../src/lib/ledger/entries/entries.ts';
import { deepHashText, hashText } from '../../../src/lib/text/fingerprint.ts';
import { buildBlock, buildLedgerEntry } from '../../making/build-document.ts';

const text = 'Plans are made.';
const below = ['in time', 'with children'];
const entry = buildLedgerEntry({
  id: 'para-4',
  state: 'live',
  published: '2026-01-05',
  number: 4,
  text,
  hash: hashText(text),
  deepHash: deepHashText(text, below),
});

describe('anchors that are new', () => {
  it('have the name itself where no text ever had it', () => {
    expect(new NewAnchors([]).named('para-4')).toBe('para-4');
    const anchors = new NewAnchors(['para-4', 'para-4-x2']);
    expect([anchors.named('para-4'), anchors.named('para-4'), anchors.named('para-5')]).toEqual([
      'para-4-x3',
      'para-4-x4',
      'para-5',
    ]);
  });

  it('go on after the highest ordinal that was ever given, not into a gap', () => {
    const anchors = new NewAnchors(['care-2', 'care-11', 'care-9', 'foster-care-30']);
    expect([anchors.counted('care'), anchors.counted('care'), anchors.counted('help')]).toEqual([
      'care-12',
      'care-13',
      'help-1',
    ]);
  });

  it('are counted or named as the rules for anchors do', () => {
    const anchors = new NewAnchors(['care-1']);
    expect(anchors.next({ name: 'care', isCounted: true })).toBe('care-2');
    expect(anchors.next({ name: 'care', isCounted: false })).toBe('care');
  });

  it('are never one that a name took meanwhile', () => {
    const anchors = new NewAnchors([]);
    anchors.named('care-1');
    expect(anchors.counted('care')).toBe('care-1-x2');
  });
});

describe('a published entry', () => {
  const block = buildBlock({
    id: 'para-4',
    kind: 'list-item',
    parent: 'para-3',
    section: 's-a',
    number: 5,
    text,
    hash: entry.hash,
    deepHash: entry.deepHash,
  });

  it('stays as it is while its text does, but for where it stands', () => {
    expect(continued(entry, block, below, '2026-02-09')).toEqual({
      ...entry,
      kind: 'list-item',
      parent: 'para-3',
      section: 's-a',
    });
  });

  it('is edited once its text is, with the text before in its history', () => {
    const now = { ...block, text: 'Plans are kept.', hash: hashText('Plans are kept.') };
    const first = { until: '2026-01-20', hash: 'x', deepHash: 'x', text: 'x', below: [] };
    const edited = continued({ ...entry, history: [first] }, now, below, '2026-02-09');
    expect(edited).toMatchObject({
      state: 'edited',
      published: '2026-01-05',
      number: 4,
      text: 'Plans are kept.',
      hash: now.hash,
      history: [
        first,
        { until: '2026-02-09', hash: entry.hash, deepHash: entry.deepHash, text, below },
      ],
    });
    const again = continued(edited, now, below, '2026-03-01');
    expect(again).toEqual(edited);
  });

  it('keeps its day when drafts are published', () => {
    expect(published(entry, '2026-02-09')).toEqual(entry);
    const draft = buildLedgerEntry();
    expect(published(draft, '2026-02-09')).toEqual({
      ...draft,
      state: 'live',
      published: '2026-02-09',
    });
  });
});

describe('the text that an entry had', () => {
  it('is kept whole', () => {
    expect(formerText(entry, below, '2026-02-09')).toMatchObject({ text, below });
  });

  it('is left out where it is not that of the fingerprint, since words were masked', () => {
    const masked = { ...entry, text: 'Plans █████ made.' };
    expect(formerText(masked, below, '2026-02-09')).toEqual({
      until: '2026-02-09',
      hash: entry.hash,
      deepHash: entry.deepHash,
      text: '',
      below: [],
    });
  });

  it('is kept without what stood below where that is not what the fingerprint was taken of', () => {
    expect(formerText(entry, ['in █████'], '2026-02-09')).toMatchObject({ text, below: [] });
  });
});

it('the texts below an entry are all that stand within it, in order', () => {
  const one = (id: string, parent: string | null) => buildLedgerEntry({ id, parent, text: id });
  const entries = [one('a', null), one('b', 'a'), one('c', 'b'), one('d', 'a'), one('e', 'gone')];
  expect([...textsBelow(entries)]).toEqual([
    ['a', ['b', 'c', 'd']],
    ['b', ['c']],
  ]);
});

it('an empty number is no text, and leads to the one beside it from the start', () => {
  const alias = draftOfAlias({ id: 'para-44', number: 44, to: 'para-45' });
  expect(alias).toMatchObject({ state: 'moved', to: ['para-45'], number: 44, text: '' });
  expect(alias.reason).toContain('44');
  expect(published(alias, '2026-02-09')).toMatchObject({ state: 'moved', published: '2026-02-09' });
  expect(isPresent(alias)).toBe(false);
});

it.each(['draft', 'live', 'edited'] as const)('“%s” is a text of the page', (state) => {
  expect(isPresent(buildLedgerEntry({ state }))).toBe(true);
});

it.each(['moved', 'split', 'merged', 'withdrawn'] as const)('“%s” is only a note', (state) => {
  expect(isPresent(buildLedgerEntry({ state }))).toBe(false);
});

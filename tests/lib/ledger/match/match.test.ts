import { describe, expect, it } from 'vitest';
import {
  accepting,
  anchored,
  convert,
  converting,
  gone,
  publishedLedger,
} from '../../../making/ledger/ledger-document.ts';

/** Passages of the York and Northamptonshire reports. */
const visits =
  'Social workers visit children regularly and see them alone, and case records show that their views are heard.';
const health =
  'The health needs of children looked after are assessed on time, but dental checks are not always recorded.';
const previous = [
  'The previous inspection of the local authority’s arrangements for the protection of children was in February 2013. The local authority was judged to be inadequate.',
  'The previous inspection of the local authority’s services for looked after children was in February 2013. The local authority was judged to be inadequate.',
] as const;
const adoption =
  'Adoption performance is improving. Over the past 18 months, the time between a child becoming looked after and moving in with their adoptive family has been reduced. Five children were placed for adoption in 2016.';
const thresholds = 'Thresholds are understood by partners, and most referrals are of good quality.';

const report = ['# Findings', `1. ${visits}`, `2. ${health}`, `3. ${adoption}`, `4. ${thresholds}`];
const ledger = publishedLedger(report);

const idOf = (kept: ReturnType<typeof convert>, text: string): string | undefined =>
  anchored(kept).find(([, own]) => own === text)?.[0];

describe('a published anchor stays with its text', () => {
  it('when the paragraph moves and bears another number', () => {
    const kept = convert(
      ['# Findings', `1. ${health}`, `2. ${visits}`, `3. ${adoption}`, `4. ${thresholds}`],
      ledger,
      converting,
    );
    expect([idOf(kept, visits), idOf(kept, health)]).toEqual(['para-1', 'para-2']);
    expect(kept.document.blocks.map(({ id, number }) => [id, number])).toContainEqual([
      'para-2',
      1,
    ]);
    expect(kept.losses).toEqual([]);
  });

  it('when every number rises, and the new paragraph doesn’t get the number’s anchor', () => {
    const fresh = 'Elected members take part in visits to children’s homes.';
    const kept = convert(
      [
        '# Findings',
        `1. ${fresh}`,
        `2. ${visits}`,
        `3. ${health}`,
        `4. ${adoption}`,
        `5. ${thresholds}`,
      ],
      ledger,
      converting,
    );
    expect(anchored(kept).map(([id]) => id)).toEqual([
      's-findings',
      'para-1-x2',
      'para-1',
      'para-2',
      'para-3',
      'para-4',
    ]);
  });

  it('when a slip is corrected, with the text before in its history', () => {
    const corrected = visits.replace('regularly', 'reguarly');
    const kept = convert([report[0]!, `1. ${corrected}`, ...report.slice(2)], ledger, converting);
    const entry = kept.ledger.anchors.find(({ id }) => id === 'para-1');
    expect(entry).toMatchObject({
      state: 'edited',
      text: corrected,
      published: '2026-01-05',
      number: 1,
    });
    expect(entry?.history).toMatchObject([{ until: '2026-02-09', text: visits, below: [] }]);
    expect(kept.document.blocks.find(({ id }) => id === 'para-1')?.state).toBe('edited');
  });

  it('when only quotes and dashes are set otherwise, which is no change', () => {
    const lines = ['# A', 'The council’s plan – made in 2016 – is in place.'];
    const same = ['# A', "The council's plan - made in 2016 - is in place."];
    const kept = convert(same, publishedLedger(lines), converting);
    expect(kept.ledger.anchors[1]).toMatchObject({ id: 'a-1', state: 'live', history: [] });
  });

  it('when its heading is corrected', () => {
    const kept = convert(['# Findings of the inspection', ...report.slice(1)], ledger, accepting);
    expect(anchored(kept)[0]).toEqual(['s-findings', 'Findings of the inspection']);
  });
});

describe('texts that look alike never swap anchors', () => {
  it('when two near-identical paragraphs change places', () => {
    const before = publishedLedger(['# A', ...previous]);
    const kept = convert(['# A', previous[1], previous[0]], before, converting);
    expect(anchored(kept).slice(1)).toEqual([
      ['a-2', previous[1]],
      ['a-1', previous[0]],
    ]);
  });

  it('when they change places and numbers and both are corrected: each keeps its own, or both are in doubt', () => {
    const before = publishedLedger(['# A', `1. ${previous[0]}`, `2. ${previous[1]}`]);
    const [one, two] = previous.map((text) => text.replace('judged', 'judgde'));
    const kept = convert(['# A', `1. ${two}`, `2. ${one}`], before, accepting);
    const ids = [idOf(kept, one!), idOf(kept, two!)];
    const inDoubt = kept.diagnostics.filter(({ rule }) => rule === 'anchor-unclear').length;
    expect(ids[0] === 'para-2' || ids[1] === 'para-1').toBe(false);
    expect((ids[0] === 'para-1' && ids[1] === 'para-2') || inDoubt === 2).toBe(true);
  });

  it('when one goes and a copy of the other stands in its place', () => {
    const before = publishedLedger(['# A', ...previous, visits]);
    const copy = previous[1].replace('services', 'service');
    const kept = convert(['# A', copy, previous[1], visits], before, accepting);
    expect(gone(kept)).toEqual({ 'a-1': ['withdrawn', []] });
    expect(idOf(kept, copy)).toBe('a-4');
  });

  it('when the same words stand under several headings and one of them goes', () => {
    const before = publishedLedger([
      '# Help',
      'Good',
      visits,
      '# Care',
      'Good',
      health,
      '# Leaders',
      'Good',
      adoption,
    ]);
    const kept = convert(
      ['# Help', 'Good', visits, '# Care', health, '# Leaders', 'Good', adoption],
      before,
      accepting,
    );
    expect(gone(kept)).toEqual({ 'care-1': ['withdrawn', []] });
    expect(
      anchored(kept)
        .filter(([, text]) => text === 'Good')
        .map(([id]) => id),
    ).toEqual(['help-1', 'leaders-1']);
  });

  it('when whole sections that begin alike change places', () => {
    const before = publishedLedger(['# Help', 'Good', visits, '# Care', 'Good', health]);
    const kept = convert(['# Care', 'Good', health, '# Help', 'Good', visits], before, converting);
    expect(anchored(kept).map(([id]) => id)).toEqual([
      's-care',
      'care-1',
      'care-2',
      's-help',
      'help-1',
      'help-2',
    ]);
  });

  it('and says so when a word or two stand in another section now', () => {
    const before = publishedLedger([
      '# Help',
      visits,
      'Good',
      adoption,
      '# Care',
      health,
      thresholds,
    ]);
    const kept = convert(
      ['# Help', visits, adoption, '# Care', health, 'Good', thresholds],
      before,
      converting,
    );
    expect(kept.diagnostics.map(({ rule }) => rule)).toEqual(['anchor-elsewhere']);
  });

  it('and says nothing when a word or two stand elsewhere in their section', () => {
    const before = publishedLedger(['# Help', visits, 'Good', adoption, health, thresholds]);
    const kept = convert(
      ['# Help', visits, adoption, health, 'Good', thresholds],
      before,
      converting,
    );
    expect(idOf(kept, 'Good')).toBe('help-2');
    expect(kept.diagnostics).toEqual([]);
  });
});

describe('a text that is gone', () => {
  it('is a loss that names its anchor and beginning', () => {
    const kept = convert(
      report.filter((line) => !line.includes(health)),
      ledger,
      converting,
    );
    expect(kept.losses).toMatchObject([
      { document: 'anytown-2020-ilacs', id: 'para-2', state: 'withdrawn', text: health },
    ]);
  });

  it('leaves its anchor to no other text, not even to one at its place and with its number', () => {
    const fresh = 'The virtual school has improved attendance for the third year in a row.';
    const kept = convert(
      report.map((line) => (line.includes(health) ? `2. ${fresh}` : line)),
      ledger,
      accepting,
    );
    expect(gone(kept)).toEqual({ 'para-2': ['withdrawn', []] });
    expect(idOf(kept, fresh)).toBe('para-2-x2');
  });

  it('leads to all its parts when it was divided, also when something stands between them', () => {
    const [first, second] = [
      adoption.slice(0, adoption.indexOf(' Five')),
      'Five children were placed for adoption in 2016.',
    ];
    const kept = convert(
      [
        ...report.slice(0, 3),
        `3. ${first}`,
        'A new paragraph about something else entirely.',
        second,
        report[4]!,
      ],
      ledger,
      accepting,
    );
    expect(gone(kept)).toEqual({ 'para-3': ['split', ['para-3-x2', 'findings-2']] });
    expect(kept.ledger.anchors.find(({ id }) => id === 'para-3')).toMatchObject({
      reason: accepting.lossReason,
      history: [{ until: '2026-02-09', text: adoption }],
    });
  });

  it('leads to the whole when it was joined to another', () => {
    const kept = convert(
      [report[0]!, report[1]!, `2. ${health} ${adoption}`, report[4]!],
      ledger,
      accepting,
    );
    expect(gone(kept)).toEqual({
      'para-2': ['merged', ['para-2-x2']],
      'para-3': ['merged', ['para-2-x2']],
    });
  });

  it('is not taken for corrected when words off its end went over to its neighbour', () => {
    const cut = visits.indexOf(' and case records');
    const before = publishedLedger(['# A', visits, health]);
    const lines = ['# A', visits.slice(0, cut), `${visits.slice(cut + 1)} ${health}`];
    expect(Object.keys(gone(convert(lines, before, accepting)))).toEqual(['a-1', 'a-2']);
  });

  it('is still there when a whole sentence went over to its neighbour', () => {
    const before = publishedLedger(['# A', `${visits} Plans are clear.`, health]);
    const kept = convert(['# A', visits, `Plans are clear. ${health}`], before, converting);
    expect(anchored(kept).map(([id]) => id)).toEqual(['s-a', 'a-1', 'a-2']);
    expect(kept.losses).toEqual([]);
  });
});

describe('names that other languages would trip over', () => {
  it('are anchors like any other', () => {
    const lines = ['# __proto__', visits, '# constructor', health, '# toString', adoption];
    const before = publishedLedger(lines);
    expect(before.anchors.map(({ id }) => id)).toEqual([
      's-proto',
      'proto-1',
      's-constructor',
      'constructor-1',
      's-tostring',
      'tostring-1',
    ]);
    expect(convert(lines, before, converting).ledger).toEqual(before);
  });
});

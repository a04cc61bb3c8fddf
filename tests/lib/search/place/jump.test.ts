import { describe, expect, it } from 'vitest';
import { jump, type Jump } from '../../../../src/lib/search/place/jump.ts';
import { readTyped } from '../../../../src/lib/search/place/typed-place.ts';
import { anchors, documents, paragraph, place } from '../../../making/named-places.ts';

const own = { origins: ['https://library.example'], base: '/inspections/' };

const ask = (typed: string, known = anchors): Promise<Jump | null> =>
  jump(readTyped(typed, own), documents, (slug) => Promise.resolve(known[slug] ?? []));

describe('what leads straight to a place', () => {
  it.each([
    ['York 2016 para 28', 'york-2016-sif/#para-28'],
    ['york 2016 SIF paragraph 28', 'york-2016-sif/#para-28'],
    ['York’s 2016 inspection, ¶28', 'york-2016-sif/#para-28'],
    ['paragraph 28 of York 2016', 'york-2016-sif/#para-28'],
    ['York 2016 paras 28–30', 'york-2016-sif/#para-28'],
    ['York 2016 para.28', 'york-2016-sif/#para-28'],
    ['York 2016 rec 3', 'york-2016-sif/#para-3'],
    ['York 2016 para 3', 'york-2016-sif/#para-3'],
    ['York 2016 LSCB para 28', 'york-2016-sif/#para-28'],
    ['York 2016 para 44', 'york-2016-sif/#para-44'],
    ['York 2017 scrutiny report para 2(a)', 'york-2017-scrutiny-report/#para-2-a'],
    ['Leeds 2015 LSCB review para 5', 'leeds-2015-lscb-review/#para-5'],
    ['Leeds 2015 para 6', 'leeds-2015-sif/#para-6'],
    ['york-2022-ilacs#13', 'york-2022-ilacs/#para-13'],
    ['york-2022-ilacs#para-13', 'york-2022-ilacs/#para-13'],
    ['york-2022-ilacs#para-31', 'york-2022-ilacs/#para-31'],
    ['york-2022-ilacs 13', 'york-2022-ilacs/#para-13'],
    ['York briefing para 13', 'york-framework-briefing/#para-13'],
    ['york-2022-ilacs', 'york-2022-ilacs/'],
    ['/inspections/reports/york-2016-sif/#para-28', 'york-2016-sif/#para-28'],
    ['/inspections/reports/york-2016-sif/#para-28:~:text=a-,b,-c', 'york-2016-sif/#para-28'],
    ['york-2016-sif#para-28:~:text=Frontline%20managers', 'york-2016-sif/#para-28'],
    ['Reports/York-2016-SIF/#para-28', 'york-2016-sif/#para-28'],
    ['reports/york-2016-sif#s-recommendations', 'york-2016-sif/#s-recommendations'],
    [
      'https://elsewhere.example/reports/york-2016-sif/?v=para-28~0a1b2c3d&find=x#para-28',
      'york-2016-sif/?v=para-28~0a1b2c3d#para-28',
    ],
    [
      'Ofsted, York, paragraph 28. https://library.example/reports/york-2016-sif/#para-28.',
      'york-2016-sif/#para-28',
    ],
  ])('%s', async (typed, path) => {
    const found = await ask(typed);
    expect(found?.destinations.map((one) => one.path)).toEqual([`reports/${path}`]);
    expect(found?.isCertain).toBe(true);
  });

  it.each([
    'https://library.example/inspections/themes/supervision/',
    '/inspections/themes/supervision/',
    'https://library.example/inspections/reports/withdrawn-2015-sif/#para-3',
    '/inspections/reports/withdrawn-2015-sif/?v=para-3~0a1b2c3d#para-3',
  ])('another page of this library, by its address: %s', async (typed) => {
    const found = await ask(typed);
    expect(found?.destinations[0]?.path).toBe(typed.replace(/^.*\/inspections\//, ''));
    expect(found?.isCertain).toBe(true);
  });
});

describe('what leads to a choice, never a guess', () => {
  it.each([
    ['a number that two texts of a document bear', 'Kingston upon Hull 2014 para 3', 2],
    ['a number that two documents have', 'Leeds 2015 para 5', 2],
    ['no year', 'York para 13', 2],
    ['part of a council’s name', 'Hull 2014 para 3', 2],
    ['the year of publication', 'York 2017 single inspection para 28', 1],
    ['a page or a paragraph', 'York 2016 p. 28', 2],
    ['a recommendation that is none', 'York 2016 recommendation 28', 1],
    ['a number that a document lacks', 'York 2022 para 300', 1],
    ['an address that a document lacks', 'york-2022-ilacs#para-300', 1],
    ['a document without a number', 'York 2016', 1],
  ])('%s', async (_, typed, count) => {
    const found = await ask(typed);
    expect(found?.destinations).toHaveLength(count);
    expect(found?.isCertain).toBe(false);
  });

  it('a number that its text bore when published and bears no more', async () => {
    const found = await ask('york-2022-ilacs#30');
    expect(found?.isCertain).toBe(false);
    expect(found?.destinations).toEqual([
      {
        path: 'reports/york-2022-ilacs/#para-31',
        name: expect.stringContaining('paragraph 31') as string,
        note: 'bore the number 30 when published here',
      },
    ]);
  });

  it('a number that one text bore and another bears now', async () => {
    const now = [paragraph(31, { was: 30 }), place({ id: 'para-31-x2', number: 30 })];
    const found = await ask('york-2022-ilacs#30', { 'york-2022-ilacs': now });
    expect(found?.isCertain).toBe(false);
    expect(found?.destinations.map((one) => one.path)).toEqual([
      'reports/york-2022-ilacs/#para-31',
      'reports/york-2022-ilacs/#para-31-x2',
    ]);
  });

  it('tells two texts of one number by their sections', async () => {
    const found = await ask('hull-2014-sif#3');
    expect(found?.destinations.map(({ note }) => note)).toEqual([
      'Recommendations',
      'Safeguarding board',
    ]);
  });
});

describe('within a document', () => {
  const within = (typed: string) =>
    jump(readTyped(typed, own, 'york-2022-ilacs'), documents, (slug) =>
      Promise.resolve(anchors[slug] ?? []),
    );

  it('a number needs no more', async () => {
    const found = await within('para 13');
    expect(found?.destinations.map(({ path }) => path)).toEqual([
      'reports/york-2022-ilacs/#para-13',
    ]);
    expect(found?.isCertain).toBe(true);
  });

  it('another document can be named all the same', async () => {
    const found = await within('York 2016 para 28');
    expect(found?.destinations.map(({ path }) => path)).toEqual(['reports/york-2016-sif/#para-28']);
  });

  it.each(['28', 'within 28 days', 'supervision'])('%s stays a search', async (typed) => {
    expect(await within(typed)).toBeNull();
  });
});

describe('the words are looked for too', () => {
  it.each([
    ['York 2016', true],
    ['York 2016 para 300', false],
    ['York 2016 para 28', false],
    ['york-2022-ilacs', false],
  ])('%s: %s', async (typed, isSearchToo) => {
    expect((await ask(typed))?.isSearchToo).toBe(isSearchToo);
  });
});

describe('what stays a search', () => {
  it.each([
    'return home interviews',
    'York 2016 para 28 supervision',
    'paragraph 28',
    'multi-agency working 2016',
    'Ofsted 2016',
    'Atlantis 2016 para 28',
    'atlantis-2016-sif#para-28',
    'https://elsewhere.example/themes/supervision/',
    'https://elsewhere.example/reports/withdrawn-2015-sif/',
    '/themes/supervision/',
    'and/or',
    '24/7 support',
  ])('%s', async (typed) => {
    expect(await ask(typed)).toBeNull();
  });
});

describe('an address that the library had before', () => {
  const moved = { ...own, former: ['https://old.example/library/', 'https://older.example/'] };
  const leadMoved = (typed: string) =>
    jump(readTyped(typed, moved), documents, (slug) => Promise.resolve(anchors[slug] ?? []));

  it.each([
    [
      'https://old.example/library/reports/york-2016-sif/#para-28',
      'reports/york-2016-sif/#para-28',
    ],
    ['https://old.example/library/themes/supervision/', 'themes/supervision/'],
    ['https://older.example/reports/gone-2015-sif/#para-3', 'reports/gone-2015-sif/#para-3'],
  ])('%s leads where it led', async (typed, path) => {
    const found = await leadMoved(typed);
    expect(found?.destinations.map((one) => one.path)).toEqual([path]);
    expect(found?.isCertain).toBe(true);
  });

  it('is not that of a host whose name begins the same', async () => {
    expect(await leadMoved('https://older.example.org/themes/supervision/')).toBeNull();
  });
});

describe('a pasted address with something at its end', () => {
  it.each(['#para-28.', '#para-28)', '#Para-28', '#28', '#para-28?utm_source=x', '#para-28),'])(
    '%s leads to the paragraph',
    async (fragment) => {
      const found = await ask(
        `https://library.example/inspections/reports/york-2016-sif/${fragment}`,
      );
      expect(found?.destinations.map(({ path }) => path)).toEqual([
        'reports/york-2016-sif/#para-28',
      ]);
    },
  );
});

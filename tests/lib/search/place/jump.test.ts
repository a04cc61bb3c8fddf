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
    ['York 2016 paras 28–96', 'york-2016-sif/#para-28'],
    ['York 2016 para.28', 'york-2016-sif/#para-28'],
    ['York 2022, 13', 'york-2022-ilacs/#para-13'],
    ['York 2022 13', 'york-2022-ilacs/#para-13'],
    ['York 2022,13.', 'york-2022-ilacs/#para-13'],
    ['York 2022 ILACS 13', 'york-2022-ilacs/#para-13'],
    ['York 2017 scrutiny report, 2(a)', 'york-2017-scrutiny-report/#para-2-a'],
    ['York 2016 ¶28–96', 'york-2016-sif/#para-28'],
    ['York 2016, 28-96', 'york-2016-sif/#para-28'],
    ['York 2016 paras 28 to 96', 'york-2016-sif/#para-28'],
    ['york-2016-sif#28-96', 'york-2016-sif/#para-28'],
    ['northants 2016 para 103', 'northamptonshire-2016-sif/#para-103'],
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

describe('runs and lists of numbers', () => {
  const told = async (typed: string) =>
    (await ask(typed))?.destinations.map(({ path, name, note }) => ({
      path: path.replace(/^reports\//, ''),
      place: /, ((?:paragraph|recommendation)s? .*)$/.exec(name)?.[1],
      note,
    }));

  it('a run is named as one, and leads to its first', async () => {
    const place = { path: 'york-2022-ilacs/#para-13', place: 'paragraphs 13 to 32', note: null };
    expect(await told('York 2022 paras 13-32')).toEqual([place]);
  });

  it('of a run’s end what is the same may be left out', async () => {
    expect(await told('northants paras 103-5')).toEqual([
      { path: 'northamptonshire-2016-sif/#para-103', place: 'paragraphs 103 to 105', note: null },
    ]);
  });

  it('a run whose end the document lacks says so and is no certainty', async () => {
    const found = await ask('York 2022 paras 13-40');
    expect(found?.isCertain).toBe(false);
    expect(found?.destinations[0]?.note).toBe('has no number 40');
  });

  it.each(['York 2022 paras 13 and 32', 'York 2022, 13, 32', 'York 2022 para 13, para 32'])(
    'a list leads to each of its numbers: %s',
    async (typed) => {
      expect((await told(typed))?.map(({ path }) => path)).toEqual([
        'york-2022-ilacs/#para-13',
        'york-2022-ilacs/#para-32',
      ]);
      expect((await ask(typed))?.isCertain).toBe(false);
    },
  );

  it('a number of a list that the document lacks is told', async () => {
    expect((await told('York 2022 paras 13 and 300'))?.map(({ note }) => note)).toEqual([
      null,
      'has no number 300',
    ]);
  });
});

describe('a number without all that names its document', () => {
  it('after a council is a choice, and looked for as well', async () => {
    const found = await ask('Leeds 6');
    expect(found?.destinations.map(({ path }) => path)).toEqual(['reports/leeds-2015-sif/#para-6']);
    expect(found).toMatchObject({ isCertain: false, isSearchToo: true });
  });

  it('after a council and a year that lack it is told, and looked for as well', async () => {
    const found = await ask('York 2022, 300');
    expect(found?.destinations[0]?.note).toBe('has no number 300');
    expect(found).toMatchObject({ isCertain: false, isSearchToo: true });
  });

  it('after a council that lacks it is a search', async () => {
    expect(await ask('Leeds 300')).toBeNull();
  });

  it.each([
    ['paras 28-96', 'york-2016-sif/#para-28'],
    ['¶28–96', 'york-2016-sif/#para-28'],
  ])('alone is a choice of the documents that have it: %s', async (typed, path) => {
    const found = await ask(typed);
    expect(found?.destinations.map((one) => one.path)).toEqual([`reports/${path}`]);
    expect(found).toMatchObject({ isCertain: false, isSearchToo: true });
  });

  it('alone is a search where no document has it', async () => {
    expect(await ask('para 999')).toBeNull();
  });

  it('alone names none of more documents than can be looked at', async () => {
    const many = documents.flatMap((one) => [one, { ...one, slug: `${one.slug}-2` }]);
    const found = await jump(readTyped('para 28', own), many, () => Promise.resolve([]));
    expect(found).toEqual({ destinations: [], isCertain: false, isSearchToo: true });
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
    'paragraph 13 of care plans',
    'York 2016 20%',
    'York 1,565',
    'York 2022/23',
    'children under 18',
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

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  documents,
  pdfAuthor,
  pdfWith,
  TakeDownLibrary,
  type Slug,
} from '../../making/take-down-library.ts';

const library = new TakeDownLibrary();
const patience = 120_000;
const slugs = Object.keys(documents) as Slug[];

beforeAll(() => {
  for (const slug of slugs) library.addDocument(slug, slug === 'luton-pdf' ? pdfAuthor : '');
  expect(library.run('publish-anchors', ['--date', '2026-01-05', '--anyway'])).toMatchObject({
    status: 0,
  });
  library.save();
}, patience);
beforeEach(() => library.restore());
afterAll(() => library.remove());

/** The others have the words too, and are not asked about. */
const alone = (slug: Slug) => ['--places', String(documents[slug].names.length), '--leave-rest'];

describe('words are taken down', () => {
  it.each(slugs)(
    'in all spellings of %s, and all else stays as it is',
    (slug) => {
      const before = library.blocks(slug);
      const { status, said } = library.withdraw(slug, alone(slug));
      expect(said).toContain(`taken down in ${documents[slug].names.length} places`);
      expect(status).toBe(0);
      const after = library.blocks(slug);
      const apart = before.flatMap(({ text }, at) =>
        /Griffin Road|Findings|Inspection|What needs|northern office|It is open/.test(text)
          ? [at]
          : [],
      );
      expect(apart.length).toBeGreaterThan(documents[slug].names.length);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      for (const at of apart) {
        expect(after[at]).toMatchObject({
          text: before[at]!.text,
          hash: before[at]!.hash,
          state: 'live',
        });
      }
      const masked = after.filter((_, at) => !apart.includes(at));
      for (const { text, state } of masked) {
        expect([text, state]).toEqual([
          expect.stringMatching(/^In week \d+ children .*█{5}.*what they say\.$/),
          'edited',
        ]);
      }
      expect(
        library.holding('seeds', 'content', 'cache').filter((path) => path.includes(slug)),
      ).toEqual([]);
      expect(library.run('convert').said).toContain('0 files changed');
      expect(library.run('convert', ['--check'])).toMatchObject({ status: 0 });
    },
    patience,
  );

  it(
    'everywhere, so that nothing holds them',
    () => {
      mkdirSync(library.at('site'), { recursive: true });
      writeFileSync(
        library.at('site/index.html'),
        '<p>By Zo&euml; <mark>Griffin</mark>-O&#39;Neil.</p>',
      );
      writeFileSync(library.at('site/index.pack'), 'an index');
      const site = ['--site', library.at('site')];
      for (const slug of slugs) library.withdraw(slug, [...alone(slug), ...site]);
      expect(existsSync(library.at('site'))).toBe(false);
      expect(library.holding('seeds', 'content', 'cache')).toEqual([]);
      const again = library.withdraw('harrow-text', site);
      expect(again.status).toBe(1);
      expect(again.said).toContain('the words are nowhere in harrow-text');
      expect(again.said).toContain('taken down before');
      const record = readFileSync(library.at('seeds/taken-down.yaml'), 'utf8');
      expect(record.match(/original:/g)).toHaveLength(slugs.length);
    },
    patience,
  );
});

describe('a PDF from which words were taken down', () => {
  const pdf = () => library.at('seeds/reports/luton-pdf.pdf');

  it(
    'leaves, and the pages that were read of it stay',
    () => {
      library.withdraw('luton-pdf', alone('luton-pdf'));
      expect(existsSync(pdf())).toBe(false);
      expect(existsSync(library.at('seeds/reports/luton-pdf.pages.json'))).toBe(true);
      const document = readFileSync(library.at('content/documents/luton-pdf.json'), 'utf8');
      expect(document).toContain('"withheld":true');
    },
    patience,
  );

  it(
    'stays as it is if asked for, with a list of masks without the words',
    () => {
      const before = readFileSync(pdf());
      const { status, said } = library.withdraw('luton-pdf', [
        ...alone('luton-pdf'),
        '--keep-file',
      ]);
      expect(said).toContain('stays and holds them still; it is not published');
      expect(status).toBe(0);
      expect(readFileSync(pdf())).toEqual(before);
      expect(library.holding('content', 'cache').filter((path) => path.includes('luton'))).toEqual(
        [],
      );
      const list = library.at('seeds/masks/luton-pdf.yaml');
      expect(readFileSync(list, 'utf8')).not.toMatch(/zo|neil/i);
      expect(library.run('convert').said).toContain('0 files changed');
      expect(library.holding('cache').filter((path) => path.startsWith('cache/pdf'))).toEqual([]);

      const kept = readFileSync(list, 'utf8');
      writeFileSync(list, kept.replace(/y: \d+/, 'y: 1'));
      expect(library.run('convert')).toMatchObject({
        status: 1,
        said: expect.stringMatching(/mask-misfit.*run \d+ of the page/s) as string,
      });
      writeFileSync(list, kept.replace(/^of: .{8}/m, 'of: 00000000'));
      expect(library.run('convert')).toMatchObject({
        status: 1,
        said: expect.stringContaining('taken-down') as string,
      });
    },
    patience,
  );

  it(
    'is not damaged where its own data alone hold the words',
    () => {
      const other = new TakeDownLibrary();
      try {
        other.addDocument('harrow-text');
        other.add('luton-pdf', 'luton-pdf.pdf', pdfOfOthers());
        other.run('publish-anchors', ['--anyway']);
        const before = other.blocks('luton-pdf');
        expect(other.withdraw('luton-pdf', ['--leave-rest'])).toMatchObject({
          status: 0,
          said: expect.stringContaining('in the file’s own data') as string,
        });
        expect(other.blocks('luton-pdf')).toEqual(before);
        expect(other.holding('seeds').filter((path) => path.includes('luton'))).toEqual([]);
        expect(other.run('convert').said).toContain('0 files changed');
      } finally {
        other.remove();
      }
    },
    patience,
  );
});

const pdfOfOthers = () => pdfWith(['the manager', 'a person'], pdfAuthor);

describe('nothing changes, and the command fails,', () => {
  const refused = (args: Parameters<TakeDownLibrary['withdraw']>, ...says: string[]) => {
    const before = library.state();
    const { status, said } = library.withdraw(...args);
    for (const one of says) expect(said).toContain(one);
    expect(status).toBe(1);
    expect(library.state()).toBe(before);
  };

  it(
    'where the words stand in more places than was said: each is named',
    () => {
      refused(
        ['harrow-text', ['--places', '2']],
        'stand in 22 places',
        'harrow-text.txt, line 5',
        'harrow-text#para-1',
      );
      refused(
        ['luton-pdf'],
        'stand in 20 places',
        'luton-pdf.pdf, page 2',
        'luton-pdf#para-1, page 2',
      );
    },
    patience,
  );

  it(
    'where they would stay in another document',
    () => {
      refused(
        ['harrow-text', ['--all']],
        'would stay in',
        'seeds/reports/harrow-marked.md',
        'content/documents/luton-pdf.json',
      );
    },
    patience,
  );

  it(
    'where they are not',
    () => {
      refused(['harrow-text', [], { input: 'Nobody Known' }], 'are nowhere in harrow-text');
    },
    patience,
  );

  it(
    'where an address is made of them',
    () => {
      refused(
        ['harrow-text', ['--all'], { input: 'northern office' }],
        'would stay in',
        'content/anchors/harrow-text.json',
      );
    },
    patience,
  );

  it(
    'with a number of places that is none',
    () => {
      refused(['harrow-text', ['--places', 'two']], '--places must be a number');
    },
    patience,
  );
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLedgers } from '../../src/content/read-ledgers.ts';
import { TakeDownLibrary } from '../making/take-down-library.ts';

const library = new TakeDownLibrary();
const text = (town: string) =>
  `# Inspection of ${town} local authority children’s services\n\n## Findings\n\n1. Children in ${town} are visited every week.\n\n2. The team met families.\n`;
const rename = (...args: string[]) => library.run('rename', args);
const ledgers = () => readLedgers(library.at('content')).ledgers;
const addresses = (slug: string) => ledgers().get(slug)?.anchors;

beforeAll(() => {
  library.add('harrow', 'harrow.txt', text('Harrow'));
  library.add('luton', 'luton.txt', text('Luton'));
  expect(library.run('publish-anchors', ['--date', '2026-01-05', '--anyway'])).toMatchObject({
    status: 0,
  });
  library.save();
});
beforeEach(() => library.restore());
afterAll(() => library.remove());

/** A renaming that is refused changes nothing. */
function refused(why: RegExp, ...args: string[]): void {
  const before = library.state();
  const { status, said } = rename(...args);
  expect(said).toMatch(why);
  expect(status).toBe(1);
  expect(library.state()).toBe(before);
}

describe('npm run rename', () => {
  it('gives a document another slug and keeps every address, once, twice and back', () => {
    const before = addresses('harrow');
    const others = addresses('luton');
    expect(rename('harrow', 'harrow-ilacs')).toMatchObject({ status: 0 });
    expect(rename('harrow-ilacs', 'harrow-2025-ilacs')).toMatchObject({ status: 0 });
    expect(addresses('harrow-2025-ilacs')).toEqual(before);
    expect(addresses('luton')).toEqual(others);
    expect(ledgers().get('harrow-2025-ilacs')?.formerSlugs).toEqual(['harrow', 'harrow-ilacs']);
    expect([...library.files('content').keys()].filter((path) => /harrow\./.test(path))).toEqual(
      [],
    );
    expect(library.run('check-library')).toMatchObject({ status: 0 });
    refused(/“harrow” is “harrow-2025-ilacs” now/, 'harrow', 'harrow-x');
    refused(/“harrow” leads to “harrow-2025-ilacs”, for good/, 'luton', 'harrow');
    expect(rename('harrow-2025-ilacs', 'harrow')).toMatchObject({ status: 0 });
    expect(ledgers().get('harrow')?.formerSlugs).toEqual(['harrow-ilacs', 'harrow-2025-ilacs']);
    expect(addresses('harrow')).toEqual(before);
    expect(library.run('convert', ['--check'])).toMatchObject({ status: 0 });
  });

  it('lets no new document have a slug that was given up', () => {
    const { status } = rename('harrow', 'harrow-2025-ilacs');
    expect(status).toBe(0);
    const seeds = readFileSync(library.at('seeds/sources.yaml'), 'utf8');
    library.add('harrow', 'other.txt', text('Harrow').replace('families', 'nobody'));
    const { said } = library.run('convert');
    expect(said).toMatch(/other\.txt .*“harrow” was given up for “harrow-2025-ilacs”/);
    library.write('seeds/sources.yaml', seeds);
  });

  it('gives a document that is added another slug than one that was given up', () => {
    library.add('bury', 'bury.txt', text('Bury'));
    library.run('publish-anchors', ['--anyway']);
    rename('bury', 'bury-ilacs');
    rename('bury-ilacs', 'bury-2025-ilacs');
    library.write('given.txt', text('Bury').replace('families', 'nobody'));
    const { said } = library.run('add', [library.at('given.txt')]);
    expect(said).toMatch(/added .* bury-ilacs-x2 /);
  });

  it('refuses what can’t be a slug, a slug that is taken, and a document that is not there', () => {
    refused(/“Harrow 2025” can’t be a slug/, 'harrow', 'Harrow 2025');
    refused(/“luton” belongs to another document/, 'harrow', 'luton');
    refused(/there is no document “bury”/, 'bury', 'bury-ilacs');
    refused(/the document is “harrow” already/, 'harrow', 'harrow');
    refused(/Name the slug and the new one/, 'harrow');
  });

  it.each(['rename', 'withdraw'])(
    'loses no address of a document whose ledger or model is damaged: %s',
    (command) => {
      const args = command === 'rename' ? ['harrow', 'bury'] : ['harrow', '--reason', 'Asked for.'];
      for (const [file, why] of [
        ['anchors', /content\/anchors\/harrow\.json: The ledger is no JSON\. Restore it/],
        ['documents', /content\/documents\/harrow\.json is damaged\. Run npm run convert/],
      ] as const) {
        library.restore();
        library.write(`content/${file}/harrow.json`, '{');
        const before = library.state();
        const { status, said } = library.run(command, args);
        expect(said).toMatch(why);
        expect(status).toBe(1);
        expect(library.state()).toBe(before);
      }
    },
  );

  it('forwards nothing for a document whose addresses nobody can know', () => {
    library.add('bury', 'bury.txt', text('Bury'));
    library.run('convert');
    expect(rename('bury', 'bury-2025-ilacs')).toMatchObject({ status: 0 });
    expect(ledgers().get('bury-2025-ilacs')?.formerSlugs).toBeUndefined();
    expect(rename('harrow', 'bury')).toMatchObject({ status: 0 });
  });
});

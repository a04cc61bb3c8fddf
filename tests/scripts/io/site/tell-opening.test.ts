import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tellOpening } from '../../../../scripts/io/site/tell-opening.ts';

const folder = mkdtempSync(join(tmpdir(), 'opening-'));
const page = join(folder, 'index.html');
afterAll(() => rmSync(folder, { recursive: true }));

it('the search page names what every search begins with, once', () => {
  writeFileSync(page, '<form data-index="/pagefind/"></form>');
  tellOpening(page, ['v1/measures.pack', 'v1/wasm.unknown.pagefind']);
  expect(readFileSync(page, 'utf8')).toBe(
    '<form data-opening="v1/measures.pack v1/wasm.unknown.pagefind" data-index="/pagefind/"></form>',
  );
});

it('a page without a place for it, or a name that would be markup, fails the build', () => {
  writeFileSync(page, '<form></form>');
  expect(() => tellOpening(page, ['v1/a.pack'])).toThrow(/names no index/);
  writeFileSync(page, '<form data-index="/pagefind/"></form>');
  expect(() => tellOpening(page, ['v1/"a.pack'])).toThrow(/unfit/);
});

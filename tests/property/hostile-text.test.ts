import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertSource } from '../../src/lib/convert/convert-source.ts';
import type { LibraryDocument } from '../../src/lib/model/document.ts';
import { SourceError } from '../../src/lib/model/diagnostic.ts';
import { toMdx } from '../../src/lib/markdown/to-mdx.ts';
import { sourceOf } from '../making/sources.ts';
import { compile } from '../making/mdx-text.ts';

const runs = Number(process.env['HOSTILE_RUNS'] ?? 2000);

const attacks = [
  '{process.exit(1)}',
  '{`${globalThis.pwned = 1}`}',
  '<script>globalThis.pwned = 1</script>',
  '<img src=x onerror=alert(1)>',
  '<Para id="para-1">',
  '</T></Para>',
  '</script>',
  'import fs from "node:fs"',
  'export const pwned = 1',
  'export default () => null',
  '[link](javascript:alert(1))',
  '<javascript:alert(1)>',
  '![image](data:text/html,x)',
  '[^1]: a footnote of its own',
  '[ref]: javascript:alert(1)',
  '<!-- comment -->',
  '{/* comment */}',
  '<>',
  '</>',
  '{',
  '}',
  '`code`',
  '```js',
  '~~~',
  '$x^2$',
  '**bold',
  '*a* _b_ __c__',
  '# heading',
  'Setext\n===',
  '> quoted',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '---',
  '- - - 1. 2. 3.',
  '1. a\n2. b',
  '\t\tcell\tcell',
  '&lt;b&gt; &amp; &#x41; &nbsp;',
  'a\\*b\\{c\\}',
  '\u202Eright to left\u202C',
  '\u200B\u200D\uFEFF',
  'www.example.org and a@example.org',
  'http://example.org/?a=b&c={d}',
  ':::note',
  ':directive[x]{y=z}',
  '__proto__',
  'constructor',
  '¹ ² ³',
  '<sup>1</sup>',
  '<b>bold</b>',
  '■ item',
  'a) lettered',
  '(1) bracketed',
  '{#id}',
  '<div>\n\ntext\n\n</div>',
  '😀 𝒳 \u0301',
  'a*b 𞻰*Ⰰ',
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...attacks) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'The children are safe.',
      'Assessments are timely',
      'Section 11 audits',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 20 }) },
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const text = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 8 }),
    fc.constantFrom('\n\n', '\n', '\n\n\n\n'),
  )
  .map(([parts, gap]) => `A Paper for the Board\n\nBackground\n\n${parts.join(gap)}\n`)
  .filter((one) => !one.includes('\0'));

/** Words that differ only by the white space that a page may level. */
const level = (one: string): string => one.replace(/\s+/g, ' ').trim();

/** The same texts as the file of each ending would have them. */
const asFile = {
  txt: (one: string) => one,
  md: (one: string) => one,
  html: (one: string) =>
    `<!doctype html><body>${one
      .split(/\n+/)
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</body>`,
} as const;

/** A document of a hostile file; null where it was refused with a reason. */
function converted(file: string, one: string): LibraryDocument | null {
  try {
    return convertSource(sourceOf(one, { file }), () => true).document;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    expect(error.diagnostics.every(({ message, source }) => message !== '' && source !== '')).toBe(
      true,
    );
    // A web page loses no word at all: whatever it can't keep, it is refused for another reason.
    if (file.endsWith('.html'))
      expect(error.diagnostics.filter(({ rule }) => /^words-/.test(rule))).toEqual([]);
    return null;
  }
}

describe.each(['txt', 'md', 'html'] as const)('hostile text in a .%s', (ending) => {
  it(`is kept, and never becomes markup, in ${runs} generated documents`, () => {
    fc.assert(
      fc.property(text, (one) => {
        const document = converted(`paper.${ending}`, asFile[ending](one));
        if (document === null) return;
        expect(document.fidelity.unaccounted).toBe(0);
        const { texts, intruders } = compile(toMdx(document, []));
        expect(intruders).toEqual([]);
        const page = level(texts.join(' '));
        for (const block of document.blocks) {
          for (const own of block.kind === 'table-row'
            ? block.cells.map((cell) => cell.text)
            : [block.text]) {
            expect(page).toContain(level(own));
          }
        }
      }),
      { numRuns: runs },
    );
  }, 120_000);
});

describe('hostile text', () => {
  it('is converted, not refused, in nearly all of them', () => {
    const sample = fc.sample(text, { numRuns: 300, seed: 7 });
    const refused = sample.filter((one) => {
      try {
        convertSource(sourceOf(one), () => true);
        return false;
      } catch {
        return true;
      }
    });
    expect(refused.length / sample.length).toBeLessThan(0.05);
  });
});

import { describe, expect, it } from 'vitest';
import {
  sheetFiller,
  sheetPage,
  tabTitle,
} from '../../../../src/lib/library/theme-at-council/page-sheet.ts';

const sheet = [
  `<html data-name="${sheetPage.title}" data-address="x.org/${sheetPage.path}">`,
  `<title>${sheetPage.title} – Library</title><meta content="${sheetPage.description}">`,
  `<main>${sheetPage.main}</main><p>Address: x.org/${sheetPage.path}</p>`,
].join('');
const page = { title: 'A & "B"', description: 'What $& says', path: 'themes/a/b/' };

describe('a page made of a sheet', () => {
  it('has its own title, description, address and text wherever the sheet has a mark', () => {
    expect(sheetFiller(sheet, 'Library')(page, '<h1>$1 [[title]]</h1>')).toBe(
      [
        '<html data-name="A &amp; &quot;B&quot;" data-address="x.org/themes/a/b/">',
        '<title>A &amp; &quot;B&quot; – Library</title><meta content="What $&amp; says">',
        '<main><h1>$1 [[title]]</h1></main><p>Address: x.org/themes/a/b/</p>',
      ].join(''),
    );
  });

  it.each([sheetPage.title, sheetPage.description, sheetPage.path, sheetPage.main])(
    'is not made of a sheet that has no place for %s',
    (mark) => {
      const broken = sheet.replaceAll(`"${mark}"`, '""').replaceAll(mark, '');
      expect(() => sheetFiller(broken, 'Library')).toThrow('has no');
    },
  );
});

describe('what a tab calls a page', () => {
  it('is its title and the library’s name, its title alone where both would be cut', () => {
    expect(tabTitle('Supervision: York', 'Library')).toBe('Supervision: York – Library');
    expect(tabTitle('Library', 'Library')).toBe('Library');
    expect(tabTitle('x'.repeat(60), 'Library')).toBe('x'.repeat(60));
  });
});

import { expect, it } from 'vitest';
import { placesMarkup } from '../../../../src/lib/library/theme-at-council/places-markup.ts';
import type { Section } from '../../../../src/lib/model/document.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const section = (id: string, grade: Section['grade']): Section =>
  ({
    id,
    title: `Section ${id} & more`,
    level: 2,
    area: null,
    grade,
    children: [],
  }) as unknown as Section;

const document = buildDocument({
  sections: [section('s-one', null), section('s-two', 'good')],
  blocks: [
    buildBlock({ id: 'a', section: 's-one', text: 'Five words stand in here.' }),
    buildBlock({ id: 'b', section: 's-two', text: 'Five words stand in here.' }),
  ],
});

it('a document is drawn section by section, graded ones filled, with a stroke for each passage', () => {
  const { html } = placesMarkup(document, ['a', 'b'])!;
  expect(html).toContain('<path d="M0 1h492v10h-492z"></path>');
  expect(html).toContain('<path class="graded" d="M500 1h492v10h-492z"></path>');
  expect(html).toContain('<path class="strokes" d="M250 14v18M750 14v18"></path>');
  expect(html).toContain(
    '<th scope="row">Section s-two &amp; more</th><td><span class="grade good">Good</span></td><td>5</td><td>1</td>',
  );
});

it('a document of one part is not drawn', () => {
  expect(placesMarkup(buildDocument({ blocks: [buildBlock()] }), ['para-1'])).toBeNull();
});

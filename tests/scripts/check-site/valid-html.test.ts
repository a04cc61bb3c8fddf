import { expect, it } from 'vitest';
import { invalidHtml } from '../../../scripts/check-site/valid-html.ts';
import { tinySite } from './tiny-site.ts';

const rulesOf = (body: string) =>
  invalidHtml(
    tinySite({
      'index.html': `<!DOCTYPE html>\n<html lang="en-GB"><head><title>T</title></head><body><main><h1>T</h1>${body}</main></body></html>`,
    }),
  ).map(({ rule, file }) => [rule, file]);

it.each([
  ['<p id="_text">x</p>', 'html-valid-id'],
  ['<button>x</button>', 'html-no-implicit-button-type'],
  ['<table><tr><td>x</td></tr></table>', 'html-prefer-tbody'],
  ['<div role="region" aria-label="x">x</div>', 'html-prefer-native-element'],
  ['<form><label>x <input></label></form>', 'html-wcag/h32'],
  ['<ul><p>x</p></ul>', 'html-element-permitted-content'],
])('refuses %s', (body, rule) => {
  expect(rulesOf(body)).toContainEqual([rule, 'index.html']);
});

it('has nothing against a sound page', () => {
  expect(rulesOf('<p id="Text">x</p><button type="button">x</button>')).toEqual([]);
});

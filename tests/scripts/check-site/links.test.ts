import { describe, expect, it } from 'vitest';
import {
  brokenIdReferences,
  brokenLinks,
  externalResources,
} from '../../../scripts/check-site/links.ts';
import { pageOf, tinySite } from './tiny-site.ts';

const withBody = (body: string) =>
  tinySite(
    { 'index.html': pageOf(body), 'reports/x/index.html': pageOf('<p id="para-1">One</p>') },
    ['favicon.svg'],
  );

describe('a link that leads nowhere is found', () => {
  it.each([
    ['<a href="/base/reports/y/">x</a>', 'missing-file'],
    ['<a href="/base/reports/x">x</a>', 'missing-file'],
    ['<a href="/base/reports/x/#para-2">x</a>', 'missing-fragment'],
    ['<a href="https://library.example/base/reports/x/#para-2">x</a>', 'missing-fragment'],
    ['<a href="#para-1">x</a>', 'missing-fragment'],
    ['<a href="/reports/x/">x</a>', 'outside-base'],
    ['<a href="javascript:alert(1)">x</a>', 'script-address'],
    ['<a href="http://[">x</a>', 'no-address'],
    ['<img src="/base/none.png">', 'missing-file'],
    ['<img srcset="/base/favicon.svg 1x, /base/none.png 2x">', 'missing-file'],
    ['<form action="/base/find/"></form>', 'missing-file'],
    ['<meta http-equiv="refresh" content="0; url=/base/gone/">', 'missing-file'],
    ['<link rel="canonical" href="https://library.example/base/gone/">', 'missing-file'],
  ])('%s', (body, rule) => {
    expect(brokenLinks(withBody(body)).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('a relative link on the page that is shown at every address', () => {
    const site = tinySite({
      '404.html': pageOf('<a href="reports/">x</a>'),
      'reports/index.html': '',
    });
    expect(brokenLinks(site).map(({ rule }) => rule)).toEqual(['relative-on-404']);
  });
});

it.each([
  '<a href="/base/reports/x/#para-1">x</a>',
  '<a href="reports/x/?v=para-1~0a1b2c3d#para-1">x</a>',
  '<a href="#">x</a>',
  '<a href="mailto:someone@library.example">x</a>',
  '<a href="https://elsewhere.example/missing/">x</a>',
  '<img src="/base/favicon.svg">',
])('a link that holds is not: %s', (body) => {
  expect(brokenLinks(withBody(body))).toEqual([]);
});

it.each([
  ['<img src="https://elsewhere.example/a.png">', 1],
  ['<script src="//elsewhere.example/a.js"></script>', 1],
  ['<link rel="stylesheet" href="http://elsewhere.example/a.css">', 1],
  ['<a href="https://elsewhere.example/">x</a>', 0],
  ['<link rel="license" href="https://elsewhere.example/">', 0],
  ['<img src="data:image/gif;base64,R0">', 0],
])('what a page fetches from elsewhere: %s', (body, count) => {
  expect(externalResources(withBody(body))).toHaveLength(count);
});

it('a description that names no element is found', () => {
  const site = withBody('<p id="a" aria-describedby="a b">x</p>');
  expect(brokenIdReferences(site).map(({ detail }) => detail)).toEqual(['aria-describedby="b"']);
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../../scripts/check-site/site-page.ts';
import { policyBreaches } from '../../../scripts/check-site/policy-breaches.ts';
import { pageOf, policy, tinySite } from './tiny-site.ts';

const breachesOf = (html: string): string[] =>
  policyBreaches(tinySite({ 'index.html': html })).map(({ rule }) => rule);

describe('a host that the library is set to ask', () => {
  const asked = 'https://search.example';
  const rules = (html: string) =>
    policyBreaches(tinySite({ 'index.html': html }), asked).map(({ rule }) => rule);

  it('may be asked, and nothing else be had from it', () => {
    expect(rules(pageOf('', `${policy}; connect-src 'self' ${asked}`))).toEqual([]);
    expect(rules(pageOf('', `${policy}; img-src ${asked}`))).toEqual(['loose-source']);
    expect(rules(pageOf('', `${policy}; connect-src ${asked}.evil.example`))).toContain(
      'loose-source',
    );
  });
});

describe('a breach of the policy is found', () => {
  it.each([
    ['no policy', '<html><body></body></html>', 'no-policy'],
    ['a host', pageOf('', `${policy}; img-src https://elsewhere.example`), 'loose-source'],
    ['any host', pageOf('', `${policy}; img-src *`), 'loose-source'],
    ['inline code', pageOf('', `${policy}; script-src-elem 'unsafe-inline'`), 'loose-source'],
    ['code from data', pageOf('', `${policy}; worker-src data:`), 'loose-source'],
    ['no base-uri', pageOf('', "default-src 'self'; form-action 'self'"), 'unguarded'],
    ['a script without hash', pageOf('<script>alert(1)</script>'), 'unhashed-script'],
    ['a style without hash', pageOf('<style>p{}</style>'), 'unhashed-style'],
    ['a style attribute', pageOf('<p style="color:red">x</p>'), 'inline-attribute'],
    ['a handler', pageOf('<p onclick="x()">x</p>'), 'inline-attribute'],
    [
      'a script before the policy',
      pageOf('').replace('<head>', '<head><script src="/a.js"></script>'),
      'before-policy',
    ],
  ])('%s', (_, html, rule) => {
    expect(breachesOf(html)).toContain(rule);
  });
});

it('a sound page has none', () => {
  const script = 'document.title = "x"';
  const hash = createHash('sha256').update(script).digest('base64');
  const csp = policy.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
  const data = '<script type="application/ld+json">{}</script>';
  expect(breachesOf(pageOf(`<script>${script}</script>${data}`, csp))).toEqual([]);
});

it.each([
  ['two headings', pageOf('<h1>Again</h1>'), 'headings'],
  ['another language', pageOf('').replace('en-GB', 'en'), 'language'],
  ['an id twice', pageOf('<p id="a"></p><p id="a"></p>'), 'duplicate-id'],
  ['a tag left open', pageOf('<div>'), 'unclosed-tag'],
  ['no title', pageOf('').replace('<title>T', '<title>'), 'title'],
])('a fault of a page is found: %s', (_, html, rule) => {
  const faults = pageFaults(tinySite({ 'index.html': html }));
  expect(faults.map((fault) => fault.rule)).toContain(rule);
});

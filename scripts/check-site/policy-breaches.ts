import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import type { Finding, Page, Site } from './read-site.ts';

type Policy = Map<string, string[]>;

/** Sources that name no host and open nothing. */
const harmless =
  /^('self'|'none'|'wasm-unsafe-eval'|'strict-dynamic'|'sha(256|384|512)-[\w+/=]+'|data:|blob:)$/;

const schemesForImagesOnly = /^(data|blob):$/;

/**
 * Every way in which a page breaks or loosens the content security policy.
 * @param asked origin that pages may ask, as the library is set
 */
export function policyBreaches(site: Site, asked: string | null = null): Finding[] {
  return [...site.pages.values()].flatMap((page) =>
    breaches(page, asked).map(([rule, detail]) => ({ rule, file: page.file, detail })),
  );
}

/** The policy of a page, or null if it states none. */
export function policyOf(page: Page): Policy | null {
  const meta = page.root.querySelector('meta[http-equiv="content-security-policy" i]');
  const content = meta?.getAttribute('content');
  if (!content) return null;
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name, ...sources]) => [name!, sources]));
}

function breaches(page: Page, asked: string | null): [rule: string, detail: string][] {
  const policy = policyOf(page);
  if (policy === null) return [['no-policy', '']];
  return [
    ...looseSources(policy, asked),
    ...unguarded(policy),
    ...inlineElements(page, policy),
    ...inlineAttributes(page),
    ...beforePolicy(page),
  ];
}

function looseSources(policy: Policy, asked: string | null): [string, string][] {
  return [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => !(name === 'connect-src' && source === asked))
      .filter((source) => !harmless.test(source) || opensCode(name, source))
      .map((source): [string, string] => ['loose-source', `${name} ${source}`]),
  );
}

function opensCode(name: string, source: string): boolean {
  return schemesForImagesOnly.test(source) && !/^(img|font|media)-src$/.test(name);
}

/** What falls back to nothing: each kind of content needs a rule of its own or a default. */
function unguarded(policy: Policy): [string, string][] {
  const kinds = ['script-src', 'style-src', 'connect-src', 'img-src', 'frame-src', 'object-src'];
  const fallback = policy.has('default-src');
  const open = kinds.filter((kind) => !fallback && !policy.has(kind));
  return [...open, ...['base-uri', 'form-action'].filter((kind) => !policy.has(kind))].map(
    (kind): [string, string] => ['unguarded', kind],
  );
}

function inlineElements({ root }: Page, policy: Policy): [string, string][] {
  const scripts = root.querySelectorAll('script:not([src])').filter(isExecuted);
  const styles = root.querySelectorAll('style');
  return [
    ...unhashed(scripts, policy.get('script-src') ?? []).map((): [string, string] => [
      'unhashed-script',
      '',
    ]),
    ...unhashed(styles, policy.get('style-src') ?? []).map((): [string, string] => [
      'unhashed-style',
      '',
    ]),
  ];
}

function isExecuted(script: HTMLElement): boolean {
  const type = script.getAttribute('type') ?? '';
  return /^$|javascript|^module$|^importmap$|^speculationrules$/.test(type);
}

function unhashed(elements: HTMLElement[], sources: string[]): HTMLElement[] {
  return elements.filter(({ innerHTML }) => {
    const hash = createHash('sha256').update(innerHTML).digest('base64');
    return !sources.includes(`'sha256-${hash}'`);
  });
}

function inlineAttributes({ root }: Page): [string, string][] {
  return root.querySelectorAll('*').flatMap((element) =>
    Object.keys(element.attributes)
      .filter((name) => /^(style|on[a-z]+)$/i.test(name))
      .map((name): [string, string] => ['inline-attribute', `<${element.rawTagName} ${name}>`]),
  );
}

/** A policy in a `<meta>` rules only what comes after it. */
function beforePolicy({ html }: Page): [string, string][] {
  const at = html.search(/<meta[^>]+content-security-policy/i);
  const earlier = /<script\b|<style\b|<link\b[^>]*stylesheet/i.exec(html.slice(0, at));
  return earlier === null ? [] : [['before-policy', earlier[0]]];
}

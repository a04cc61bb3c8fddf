import {
  citedVersions,
  type CitedVersion,
  standing,
  withoutVersions,
  type Standing,
} from '../../lib/citation/version.ts';
import { element } from '../element.ts';
import { announce } from '../announce.ts';
import { inSentence } from '../../lib/citation/locator.ts';
import { locatorOf, putUnder } from './block-element.ts';

/** What is said of a place, named for the middle of a sentence. */
const sentences: Readonly<Record<Standing, (place: string) => string>> = {
  unchanged: (place) => `Unchanged: ${place} has the text that was cited.`,
  corrected: (place) => `Corrected since it was cited. What was changed in ${place}:`,
  unknown: (place) =>
    `Unknown version of ${place}: the library does not know the text that was cited. The address may have been altered on its way.`,
};

function noteUnder(block: HTMLElement, kind: string, ...said: (Node | string)[]): void {
  putUnder(block, element('div', { class: `version ${kind}` }, ...said));
}

/** Says at the paragraph that the reader is led to that the versions of the address are of others. */
function tellOtherTarget(versions: readonly CitedVersion[]): string[] {
  const target = document.getElementById(location.hash.slice(1));
  if (versions.length === 0 || !target?.dataset['hash']) return [];
  const cited = versions.map(({ anchor }) => document.getElementById(anchor));
  if (cited.some((block) => block?.contains(target))) return [];
  const names = cited.flatMap((block) =>
    block?.dataset['hash'] ? [inSentence(locatorOf(block))] : [],
  );
  const of = names.length > 0 ? `the version of ${names.join(', ')}` : 'a version of another place';
  const said = `Not checked: ${inSentence(locatorOf(target))}. This address gives ${of}, and none of this one.`;
  noteUnder(target, 'unknown', said);
  return [said];
}

/** The corrections of a block that the page lists, by the version that each replaced. */
function correctionsOf(anchor: string): Map<string, HTMLElement> {
  const listed = document.querySelectorAll<HTMLElement>('.changes [data-change]');
  const own = [...listed].filter((one) => one.dataset['change'] === anchor);
  return new Map(own.map((one) => [one.dataset['former'] ?? '', one]));
}

/** The date of a correction and its difference, word by word, as the page's list has them. */
function details(correction: HTMLElement | undefined): Node[] {
  const parts = correction?.querySelectorAll('time, .difference') ?? [];
  return [...parts].flatMap((part) => [document.createTextNode(' '), part.cloneNode(true)]);
}

/**
 * Says of each block that a versioned link names whether it still has the text that was cited, then
 * takes the version out of the address, so that it is not carried on to another paragraph.
 */
export function tellVersions(): void {
  const versions = citedVersions(location.search);
  const said = [...versions.flatMap(tellVersion), ...tellOtherTarget(versions)];
  const rest = withoutVersions(location.search);
  if (rest === location.search) return;
  history.replaceState(history.state, '', location.pathname + rest + location.hash);
  if (said.length > 0) announce(said.join(' '));
}

/** Puts the note of one version where its block is. @returns what it says, if anything */
function tellVersion(version: CitedVersion): string[] {
  const block = document.getElementById(version.anchor);
  const current = block?.dataset['hash'];
  // What became of an anchor that is no paragraph any more stands in its place already.
  if (block && current === undefined) return [];
  const corrections = correctionsOf(version.anchor);
  const verdict = standing(version, current, [...corrections.keys()]);
  const sentence = block
    ? sentences[verdict](inSentence(locatorOf(block)))
    : `Unknown address: this document has no paragraph ${version.anchor}.`;
  const more = verdict === 'corrected' ? details(corrections.get(version.hash)) : [];
  if (block) noteUnder(block, verdict, sentence, ...more);
  else
    document
      .querySelector('article')
      ?.prepend(element('p', { class: `version ${verdict}` }, sentence));
  return [sentence];
}

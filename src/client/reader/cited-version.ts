import {
  citedVersions,
  type CitedVersion,
  standing,
  withoutVersions,
  type Standing,
} from '../../lib/citation/version.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { putUnder } from './block-element.ts';

const sentences: Readonly<Record<Standing, string>> = {
  unchanged: 'Unchanged: this is the text that was cited.',
  corrected: 'Corrected since it was cited.',
  unknown:
    'Unknown version: the library does not know the text that was cited. The address may have been altered on its way.',
};

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
  const said = citedVersions(location.search).flatMap(tellVersion);
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
    ? sentences[verdict]
    : `Unknown address: this document has no paragraph ${version.anchor}.`;
  const more = verdict === 'corrected' ? details(corrections.get(version.hash)) : [];
  const note = element('div', { class: `version ${verdict}` }, sentence, ...more);
  if (block) putUnder(block, note);
  else document.querySelector('article')?.prepend(note);
  return [sentence];
}

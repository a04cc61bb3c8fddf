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
  different:
    'Unknown version: this is not the text that was cited. It may have been corrected since, or the address was altered on its way.',
  unreadable: 'Unknown version: the address does not say which text was cited.',
};

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
  const verdict = current === undefined ? 'missing' : standing(version, current);
  const sentence =
    verdict === 'missing'
      ? `Unknown address: this document has no paragraph ${version.anchor}.`
      : sentences[verdict];
  const note = element('p', { class: `version ${verdict}` }, sentence);
  if (block) putUnder(block, note);
  else document.querySelector('article')?.prepend(note);
  return [sentence];
}

import {
  citedVersions,
  standing,
  withoutVersions,
  type Standing,
} from '../../lib/citation/version.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { putUnder } from './block-element.ts';

const sentences: Readonly<Record<Standing, string>> = {
  unchanged: 'Unchanged: this is the text that was cited.',
  changed:
    'Changed: this is not the text that was cited. It has been corrected since, or the address was altered on its way.',
  unknown: 'Unknown version: the address does not say which text was cited.',
};

/**
 * Says of each block that a versioned link names whether it still has the text that was cited, then
 * takes the version out of the address, so that it is not carried on to another paragraph.
 */
export function tellVersions(): void {
  const said = citedVersions(location.search).flatMap((version) => {
    const block = document.getElementById(version.anchor);
    // What became of an anchor that is no paragraph any more stands in its place already.
    if (block && block.dataset['hash'] === undefined) return [];
    const verdict = standing(version, block?.dataset['hash']);
    const sentence = block ? sentences[verdict] : missing(version.anchor);
    const note = element('p', { class: `version ${verdict}` }, sentence);
    if (block) putUnder(block, note);
    else document.querySelector('article')?.prepend(note);
    return [sentence];
  });
  const rest = withoutVersions(location.search);
  if (rest === location.search) return;
  history.replaceState(history.state, '', location.pathname + rest + location.hash);
  if (said.length > 0) announce(said.join(' '));
}

function missing(anchor: string): string {
  return `This document has no paragraph with the address ${anchor}.`;
}

/** A briefing as it is passed on: as an address, or as a file. */
import type { Briefing } from '../../lib/briefing/briefing.ts';
import { readBriefing } from '../../lib/briefing/read-briefing.ts';
import { pack, slugsOf, unpack } from '../../lib/briefing/packed-briefing.ts';
import { textsOf } from '../../lib/briefing/taken-texts.ts';
import { fragmentOf, holdsBriefing, packedIn } from '../collect/briefing-address.ts';
import { quotedSlugs, type HeldLibrary } from './held-library.ts';
import { newBriefing } from '../collect/kept-briefings.ts';

/** The address that holds a briefing. */
export async function addressOf(briefing: Briefing, library: HeldLibrary): Promise<string> {
  const documents = await library.documents(quotedSlugs(briefing));
  return location.origin + location.pathname + fragmentOf(pack(briefing, textsOf(documents)));
}

/**
 * The briefing of a fragment, with an id of its own here; null where the fragment says nothing of one.
 * @throws Error where it can't be read
 */
export async function fromAddress(
  fragment: string,
  library: HeldLibrary,
): Promise<Briefing | null> {
  if (!holdsBriefing(fragment)) return null;
  const packed = packedIn(fragment);
  const documents = await library.documents(slugsOf(packed));
  return unpack(packed, newBriefing('').id, textsOf(documents));
}

/** The briefing of a saved file, with an id of its own here. @throws Error where it is none */
export function fromFile(text: string): Briefing {
  const found = readBriefing(text);
  if (!found) throw new Error('it is not a briefing that was saved here, or it was damaged.');
  return { ...found, id: newBriefing('').id };
}

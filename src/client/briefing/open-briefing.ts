import type { Briefing, BriefingItem } from '../../lib/briefing/briefing.ts';
import { placeOf } from '../../lib/briefing/item-order.ts';
import {
  changedElsewhere,
  currentBriefing,
  forgetBriefing,
  keepBriefing,
  keptAlike,
  keptBriefing,
  keptBriefings,
  newBriefing,
  notStored,
  useBriefing,
} from '../collect/kept-briefings.ts';

const isSame = (one: Briefing | null | undefined, other: Briefing | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The briefing that is open on the page, as the browser keeps it, and what a reader does with it. */
export class OpenBriefing {
  /** What undoing brings back, and what has to be kept still for it to be safe. */
  readonly #before: { back: Briefing; after: Briefing | null }[] = [];
  #shown = currentBriefing();

  get shown(): Briefing {
    return this.#shown;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Opens a briefing that came from elsewhere; the same one is not kept twice. @returns whether it is kept */
  take(found: Briefing): boolean {
    const same = keptAlike(found);
    this.#shown = same ?? found;
    const isKept = same !== undefined || keepBriefing(found);
    useBriefing(this.#shown.id);
    return isKept;
  }

  /**
   * Changes the briefing as it is kept now, not as it was when it was shown.
   * @param make null where what was to be changed is there no more
   * @returns what to tell the reader
   */
  change(
    make: (now: Briefing) => Briefing | null,
    told: string,
  ): { isChanged: boolean; told: string } {
    const now = keptBriefing(this.#shown.id) ?? this.#shown;
    const changed = make(now);
    this.#shown = changed ?? now;
    if (!changed) return { isChanged: false, told: changedElsewhere };
    const isStored = keepBriefing(changed);
    useBriefing(changed.id);
    this.#before.push({ back: now, after: changed });
    return { isChanged: true, told: isStored ? told : notStored };
  }

  /** The same for one item, wherever it is by now. @param seenAt where the reader saw it, from 0 */
  changeItem(
    item: BriefingItem,
    seenAt: number,
    make: (now: Briefing, place: number) => Briefing,
    told: string,
  ): { isChanged: boolean; told: string } {
    return this.change((now) => {
      const place = placeOf(now, item, seenAt);
      return place === -1 ? null : make(now, place);
    }, told);
  }

  /** @returns what to tell the reader; null where there is nothing to undo */
  undo(): string | null {
    const last = this.#before.pop();
    if (!last) return null;
    if (!isSame(keptBriefing(last.back.id), last.after))
      return 'Not undone: the briefing was changed in another tab since.';
    this.#shown = last.back;
    return keepBriefing(last.back) ? 'Undone.' : notStored;
  }

  choose(id: string): void {
    this.#shown = keptBriefing(id) ?? this.#shown;
    useBriefing(this.#shown.id);
  }

  /** Begins a new one. @returns whether it is kept */
  begin(): boolean {
    const made = newBriefing(`Briefing ${keptBriefings().briefings.length + 1}`);
    this.take(made);
    return keptBriefing(made.id) !== null;
  }

  /** @returns the one that was deleted */
  delete(): Briefing {
    const back = this.#shown;
    forgetBriefing(back.id);
    this.#before.push({ back, after: null });
    this.#shown = currentBriefing();
    return back;
  }

  /** Takes over what another tab did. @returns what to tell the reader; null where this one is as it was */
  follow(): string | null {
    const now = keptBriefing(this.#shown.id);
    if (!now) return 'This briefing was deleted in another tab. A change here keeps it again.';
    if (isSame(now, this.#shown)) return null;
    this.#shown = now;
    return 'This briefing was changed in another tab; it is shown as it is now.';
  }
}

import type { Briefing } from '../../lib/briefing/briefing.ts';
import { readBriefing } from '../../lib/briefing/read-briefing.ts';

const prefix = 'briefing:';
const currentName = 'briefing-current';

/** Briefings that could not be stored: they are on this page alone. */
const here = new Map<string, string>();

export const notStored =
  'This could not be stored: the browser’s storage is full or blocked. It is on this page until you leave it. Save it as a file, or keep its address.';

export const changedElsewhere =
  'This was changed in another tab. What is kept now is shown; do it again if you still want it.';

function readRaw(key: string): string | null {
  const unstored = here.get(key);
  if (unstored !== undefined) return unstored;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keys(): string[] {
  try {
    return [...new Set([...Object.keys(localStorage), ...here.keys()])];
  } catch {
    return [...here.keys()];
  }
}

/** All that is kept: the briefings by title, and as it stands what can't be read, which is left alone. */
export function keptBriefings(): { briefings: Briefing[]; unreadable: string[] } {
  const raws = keys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => readRaw(key) ?? '');
  const parsed = raws.map((raw) => ({ raw, briefing: readBriefing(raw) }));
  return {
    briefings: parsed
      .flatMap(({ briefing }) => briefing ?? [])
      .sort((one, other) => one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1)),
    unreadable: parsed.flatMap(({ raw, briefing }) => (briefing ? [] : [raw])),
  };
}

/** A briefing as it is kept now, whichever tab wrote it last. */
export function keptBriefing(id: string): Briefing | null {
  return readBriefing(readRaw(prefix + id) ?? '');
}

/** A kept briefing that has the same title and items, whatever its id. */
export function keptAlike(found: Briefing): Briefing | undefined {
  const content = ({ title, items }: Briefing) => JSON.stringify([title, items]);
  return keptBriefings().briefings.find((one) => content(one) === content(found));
}

/** Keeps a briefing. @returns whether the browser stored it; if not, this page holds it */
export function keepBriefing(briefing: Briefing): boolean {
  return write(prefix + briefing.id, JSON.stringify(briefing));
}

function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    here.delete(key);
    return true;
  } catch {
    here.set(key, value);
    return false;
  }
}

/** Takes a briefing away. */
export function forgetBriefing(id: string): void {
  here.delete(prefix + id);
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // What is blocked holds nothing.
  }
}

/** The briefing that was used last; a new one where there is none. */
export function currentBriefing(): Briefing {
  const { briefings } = keptBriefings();
  const id = readRaw(currentName);
  return briefings.find((one) => one.id === id) ?? briefings[0] ?? newBriefing('My briefing');
}

/** Makes a briefing the one that paragraphs are added to. */
export function useBriefing(id: string): void {
  write(currentName, id);
}

/** An empty briefing, not kept yet. */
export function newBriefing(title: string): Briefing {
  // `randomUUID` is not there on plain http.
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((one) => one.toString(16)).join('');
  return { id, title, items: [] };
}

/** Calls when another tab has changed what is kept. */
export function onOtherTab(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) changed();
  });
}

import type { Briefing } from '../../lib/briefing/briefing.ts';
import { element } from '../element.ts';

/** Gives the reader a text as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Gives the reader a briefing as a file that can be opened here again. */
export function saveBriefing(briefing: Briefing): void {
  saveFile('briefing.json', `${JSON.stringify(briefing, null, 2)}\n`, 'application/json');
}

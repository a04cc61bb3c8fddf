import type { Briefing } from '../../lib/briefing/briefing.ts';
import { saveFile } from '../save-file.ts';

/** Gives the reader a briefing as a file that can be opened here again. */
export function saveBriefing(briefing: Briefing): void {
  saveFile(`${JSON.stringify(briefing, null, 2)}\n`, 'application/json', 'briefing.json');
}

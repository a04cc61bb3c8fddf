import type { Briefing } from '../../lib/briefing/briefing.ts';
import { markdownBriefing } from '../../lib/briefing/briefing-markdown.ts';
import { element } from '../element.ts';
import { saveFile } from './saved-file.ts';

/** Shows the buttons that export a briefing. */
export function showExports(container: HTMLElement, briefing: Briefing): void {
  const button = element('button', { type: 'button' }, 'Export as Markdown');
  const root = document.baseURI.replace(/briefing\/[^/]*$/, '');
  button.addEventListener('click', () =>
    saveFile('briefing.md', markdownBriefing(briefing, root), 'text/markdown'),
  );
  container.replaceChildren(button);
}

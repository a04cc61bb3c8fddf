import type { Briefing } from '../../lib/briefing/briefing.ts';
import { briefingExports, type BriefingExport } from './briefing-exports.ts';
import { citeBriefing, type BriefingSources } from '../../lib/briefing/export/cited-briefing.ts';
import { headingSlug } from '../../lib/text/slug.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { saveFile } from '../save-file.ts';
import { LibraryData } from '../search/index/library-data.ts';

const pagePath = /briefing\/(?:index\.html)?$/;

/** What is cited, fetched; a document that the library has no longer is left out, one that can't be fetched is told. */
async function sourcesOf({ items }: Briefing): Promise<BriefingSources> {
  const base = location.pathname.replace(pagePath, '');
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const root = (address ?? location.origin + location.pathname).replace(pagePath, '');
  const data = new LibraryData(base);
  const known = new Set((await data.documents()).map(({ slug }) => slug));
  const quoted = items.flatMap((item) => (item.kind === 'paragraph' ? [item.slug] : []));
  const slugs = [...new Set(quoted)].filter((slug) => known.has(slug));
  const documents = await Promise.all(
    slugs.map(async (slug) => [slug, await data.document(slug)] as const),
  );
  return { root, isPublic: address !== undefined, documents: new Map(documents) };
}

async function exportAs(kind: BriefingExport, briefing: Briefing): Promise<string> {
  const content = await kind.make(citeBriefing(briefing, await sourcesOf(briefing)));
  const name = `${headingSlug(briefing.title) || 'briefing'}.${kind.extension}`;
  saveFile(content, kind.mediaType, name);
  return `Exported as ${name}.`;
}

function exporter(kind: BriefingExport, briefing: Briefing, tell: (message: string) => void) {
  const button = element('button', { type: 'button' }, `Export as ${kind.name}`);
  const failed =
    'The briefing could not be exported: the library can’t be reached. Nothing is lost; try again.';
  button.addEventListener('click', () => {
    exportAs(kind, briefing).then(tell, (error: unknown) => {
      console.error(error);
      tell(failed);
    });
  });
  return button;
}

/** Shows, in place of what the container held, the buttons by which a briefing is saved as a file. */
export function showExports(container: HTMLElement, briefing: Briefing): void {
  const said = element('p', { class: 'said' });
  const tell = (message: string) => {
    said.textContent = message;
    announce(message);
  };
  const buttons = briefingExports.map((kind) => exporter(kind, briefing, tell));
  container.replaceChildren(...buttons, said);
}

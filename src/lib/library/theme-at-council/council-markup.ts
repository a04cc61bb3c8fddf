import type { LibraryDocument } from '../../model/document.ts';
import { anchorPath, authorityPath, compareCouncilsPath, reportPath } from '../../url.ts';
import { reportThemePath, themeCouncilPath, themePath } from '../../url.ts';
import { counted } from '../../vocabulary/counts.ts';
import { dateInWords, dayOf } from '../../vocabulary/dates.ts';
import { documentName } from '../../vocabulary/names.ts';
import type { Likeness } from '../compare/likeness.ts';
import type { ThemeCouncil } from '../themes/theme-pages.ts';
import { themePassages, type DocumentPassages, type Passage } from '../themes/theme-passages.ts';
import type { CouncilPage } from './council-pages.ts';
import { markup, type Markup } from './escaped-markup.ts';
import { placesMarkup } from './places-markup.ts';

/** Gives the root-relative address of a path of the library. */
type Href = (path: string) => string;

/** A council's own page has the whole list of others, this one begins it and leads there. */
const mostListed = 3;

function passageMarkup(slug: string, passage: Passage, href: Href): Markup {
  const where = [passage.sections.at(-1), passage.page].filter(Boolean).join(', ');
  const trail = passage.sections.slice(0, -1).join(' › ');
  const place = where && markup`<span${trail && markup` title="${trail}"`}>${where}</span>`;
  const words = passage.runs.map(({ text, marked }) =>
    marked ? markup`<mark>${text}</mark>` : text,
  );
  return markup`<li class="passage"><p class="where"><a href="${href(anchorPath(slug, passage.anchor))}">${passage.name}</a>${place}</p>${passage.lead && markup`<p class="lead">${passage.lead}</p>`}<blockquote>${words}</blockquote></li>`;
}

function documentMarkup(
  { meta, passages }: DocumentPassages,
  { theme }: CouncilPage,
  document: LibraryDocument,
  href: Href,
): Markup {
  const day = dayOf(meta);
  const places = placesMarkup(
    document,
    passages.map(({ anchor }) => anchor),
  );
  const items = passages.map((passage) => passageMarkup(meta.slug, passage, href));
  return markup`<section class="passages" id="${meta.slug}"><h2><a href="${href(reportPath(meta.slug))}">${documentName(meta)}</a></h2><p class="note">${counted(passages.length, 'paragraph')}; ${day ? dateInWords(day) : 'undated'}; <a href="${href(reportThemePath(meta.slug, theme.slug))}">where in the document</a></p>${places}<ol>${items}</ol></section>`;
}

function compareMarkup(
  { theme, council }: CouncilPage,
  others: readonly Likeness[],
  href: Href,
): Markup | null {
  if (others.length === 0) return null;
  const pair = (slug: string) => href(compareCouncilsPath(theme.slug, [council.slug, slug]));
  const listed = others
    .slice(0, mostListed)
    .map(
      ({ slug, name, facts }) =>
        markup`<li><a href="${pair(slug)}">${name}</a>: ${facts.join('; ')}</li>`,
    );
  const rest =
    others.length > mostListed &&
    markup`<li><a href="${href(authorityPath(council.slug))}#compare">Others</a></li>`;
  return markup`<section><h2 id="compare">Compare with another council</h2><p class="note">Proposed are councils with documents here, by the facts named beside them.</p><ul class="plain">${listed}${rest}</ul></section>`;
}

function neighbourMarkup({ theme, before, after }: CouncilPage, href: Href): Markup {
  const link = (name: string, council: ThemeCouncil | null) =>
    council &&
    markup`<a href="${href(themeCouncilPath(theme.slug, council.slug))}">${name}: ${council.name}</a>`;
  return markup`<nav class="more" aria-label="Other councils on this theme">${link('Before', before)}${link('After', after)}</nav>`;
}

/**
 * What stands on the page of a theme at a council, as HTML. There are more such pages than of all others together:
 * they are made without components.
 * @param others whom the council can be compared with
 */
export function councilMarkup(page: CouncilPage, others: readonly Likeness[], href: Href): string {
  const { theme, documents, occurrences, title } = page;
  const path = href(themePath(theme.slug));
  const bySlug = new Map(documents.map((document) => [document.meta.slug, document]));
  const sections = themePassages(documents, occurrences).map((group) =>
    documentMarkup(group, page, bySlug.get(group.meta.slug)!, href),
  );
  return markup`<h1>${title}</h1><p class="more"><a href="${path}">${theme.title}: all councils</a><a href="${path}#rules">What counts and what doesn’t</a></p>${sections}${compareMarkup(page, others, href)}${neighbourMarkup(page, href)}`
    .html;
}

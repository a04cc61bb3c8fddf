import { drawSections, passagesByPart, type SectionStrip } from '../sections/draw-sections.ts';
import { sectionParts, type SectionPart } from '../sections/section-parts.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { counted } from '../../vocabulary/counts.ts';
import { gradeName } from '../../vocabulary/grades.ts';
import { markup, type Markup } from './escaped-markup.ts';

/** Sections as one line, which is a third of a rectangle each. */
function outlines(parts: SectionStrip['parts']): string {
  return parts.map(({ x, width }) => `M${x} 1h${width}v10h-${width}z`).join('');
}

function drawing({ width, parts, places }: SectionStrip): Markup {
  const label = `The document from its beginning to its end, section by section, with a stroke for each of ${counted(places.length, 'paragraph')} on the theme.`;
  const [graded, others] = [true, false].map((is) => parts.filter((part) => part.isGraded === is));
  const strokes = places.map((x) => `M${x} 14v18`).join('');
  return markup`<figure><svg viewBox="0 0 ${width} 32" preserveAspectRatio="none" role="img" aria-label="${label}"><path d="${outlines(others!)}"></path><path class="graded" d="${outlines(graded!)}"></path><path class="strokes" d="${strokes}"></path></svg><figcaption><span>Beginning</span><span>Graded sections are filled</span><span>End</span></figcaption></figure>`;
}

function row({ title, grade, words }: SectionPart, count: number): Markup {
  const shown = grade && markup`<span class="grade ${grade}">${gradeName(grade)}</span>`;
  return markup`<tr><th scope="row">${title}</th><td>${shown}</td><td>${words.toLocaleString('en-GB')}</td><td>${count}</td></tr>`;
}

/**
 * Where the passages on a theme stand in a document, drawn and as a table; nothing for a document of one part.
 * @param anchors of the passages
 */
export function placesMarkup(document: LibraryDocument, anchors: readonly string[]): Markup | null {
  const whole = sectionParts(document);
  if (whole.parts.length < 2) return null;
  const counts = passagesByPart(whole, anchors);
  const rows = whole.parts.map((part, at) => row(part, counts[at] ?? 0));
  return markup`<div class="theme-places">${drawing(drawSections(whole, anchors))}<details><summary>As a table</summary><table><thead><tr><th scope="col">Section</th><th scope="col">Grade</th><th scope="col">Words</th><th scope="col">On the theme</th></tr></thead><tbody>${rows}</tbody></table></details></div>`;
}

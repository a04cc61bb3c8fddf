import type { Area, Grade } from '../../model/codes.ts';
import type { Section } from '../../model/document.ts';
import { areaName } from '../../vocabulary/areas.ts';

/** Where a section stands: the judged section around it, and its title, in short. */
export interface SectionPlace {
  area: Area | null;
  grade: Grade | null;
  /** `Help and protection › Inspection findings`; the title alone outside judged sections. */
  trail: string;
}

type Judged = Pick<SectionPlace, 'area' | 'grade'>;

function trailOf(section: Section, area: Area | null): string {
  if (area === null) return section.title;
  return section.area === area ? areaName(area) : `${areaName(area)} › ${section.title}`;
}

/** The place of every section of a tree by its id; a section takes its area and grade from the nearest judged one. */
export function placesOf(
  sections: readonly Section[],
  around: Judged = { area: null, grade: null },
): Map<string, SectionPlace> {
  const places = new Map<string, SectionPlace>();
  for (const section of sections) {
    const judged: Judged =
      section.area === null ? around : { area: section.area, grade: section.grade };
    places.set(section.id, {
      ...judged,
      trail: trailOf(section, judged.area),
    });
    for (const [id, place] of placesOf(section.children, judged)) places.set(id, place);
  }
  return places;
}

import type { Area } from '../model/document.ts';

/**
 * Judged areas by the words that name them, in the order in which they must be tried. Sources: the
 * inspections of looked-after children's services (2013), the
 * single inspection framework (2013–17), ILACS (2018 onwards) and its care leavers' grade (2023).
 */
const areaPatterns: [RegExp, Area][] = [
  [/^overall effectiveness\b/iu, 'overall'],
  [/^capacity to improve\b/iu, 'capacity-to-improve'],
  [/^outcomes for looked[- ]after children\b/iu, 'outcomes'],
  [/^quality of provision\b/iu, 'quality-of-provision'],
  [/\bcare and care leavers\b/iu, 'in-care-and-care-leavers'],
  [/\badoption performance\b/iu, 'adoption'],
  [/\bcare leavers\b/iu, 'care-leavers'],
  [/\bhelp and protection\b/iu, 'help-and-protection'],
  [/\bchildren in care\b/iu, 'in-care'],
  [/\bchildren looked after\b|\blooked[- ]after children\b/iu, 'looked-after'],
  [/^leadership\b|\bimpact of leaders\b/iu, 'leadership'],
  [/\blocal safeguarding children board\b/iu, 'lscb'],
];

/** The judged area that a heading or a table's row names, or null. */
export function areaNamed(text: string): Area | null {
  return areaPatterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

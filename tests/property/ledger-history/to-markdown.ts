import { isHeading, isRow, joined, type Unit } from './model/model.ts';

/** The lines with which every document begins; reports of one council and year have one slug. */
const cover = [
  "# Inspection of York local authority children's services",
  '**Inspection dates:** 6 March to 17 March 2023',
  "**Lead inspector:** Ann Sample, His Majesty's Inspector",
  '## Findings',
];

function lineOf(unit: Unit): string {
  const text = joined(unit.cells.flat());
  if (isHeading(unit)) return `${'#'.repeat(Math.min(5, unit.level + 2))} ${text}`;
  if (unit.kind === 'list-item') return `- ${text}`;
  return /^\d{1,3}\.?$/.test(unit.label ?? '') && unit.kind === 'paragraph'
    ? `${Number.parseInt(unit.label!, 10)}. ${text}`
    : text;
}

/** The units as a source file. Footnotes and boilerplate are plain paragraphs in it. */
export function toMarkdown(units: readonly Unit[]): string {
  const lines = units.flatMap((unit): string[] => {
    if (unit.kind === 'table') return unit.header.length > 0 ? ['', unit.header.join('\t')] : [''];
    return isRow(unit) ? [unit.cells.map(joined).join('\t')] : ['', lineOf(unit)];
  });
  return `${[...cover.flatMap((line) => ['', line]), ...lines].join('\n').trim()}\n`;
}

import { csv } from './export-csv.ts';
import { markdown } from './export-markdown.ts';
import type { ExportFormat } from './exported-list.ts';

/** The formats in which a list can be saved, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [csv, markdown];

/** The format of an extension. @throws Error where there is none of that extension */
export function exportFormatOf(extension: string): ExportFormat {
  const format = exportFormats.find((one) => one.extension === extension);
  if (format) return format;
  const known = exportFormats.map((one) => one.extension).join(', ');
  throw new Error(`A list can't be exported as “${extension}”, only as one of: ${known}.`);
}

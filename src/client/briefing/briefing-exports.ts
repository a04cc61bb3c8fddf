import type { CitedBriefing } from '../../lib/briefing/export/cited-briefing.ts';

/** A kind of file in which a briefing can be saved. */
export interface BriefingExport {
  extension: string;
  /** What readers call it. */
  name: string;
  mediaType: string;
  make: (briefing: CitedBriefing) => Promise<string | Blob>;
}

const utf8 = 'charset=utf-8';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The files in which a briefing is saved, in the order in which they are offered. What makes one is fetched when it is wanted. */
export const briefingExports: readonly BriefingExport[] = [
  {
    extension: 'docx',
    name: 'Word',
    mediaType: word,
    make: async (briefing) => (await import('./briefing-docx.ts')).briefingDocx(briefing),
  },
  {
    extension: 'md',
    name: 'Markdown',
    mediaType: `text/markdown;${utf8}`,
    make: async (briefing) =>
      (await import('../../lib/briefing/export/briefing-markdown.ts')).briefingMarkdown(briefing),
  },
  {
    extension: 'html',
    name: 'HTML',
    mediaType: `text/html;${utf8}`,
    make: async (briefing) =>
      (await import('../../lib/briefing/export/briefing-html.ts')).briefingHtml(briefing),
  },
  {
    extension: 'csv',
    name: 'CSV',
    mediaType: `text/csv;${utf8}`,
    make: async (briefing) =>
      (await import('../../lib/briefing/export/briefing-csv.ts')).briefingCsv(briefing),
  },
];

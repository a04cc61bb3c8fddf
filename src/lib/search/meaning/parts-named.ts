import type { BlockRole } from '../../model/block.ts';
import type { ThesaurusEntry } from './thesaurus.ts';

/** Paragraphs that readers ask for by what they are in their document. */
interface NamedPart {
  role: BlockRole;
  /** How readers call them. */
  asked: readonly string[];
  /** How the page says that they were looked for. */
  called: string;
}

const parts: readonly NamedPart[] = [
  {
    role: 'recommendation',
    asked:
      'recommendation|recommended|recommend|to-do list|to do list|must put right|must fix|must improve|must do|must change|has to put right|has to fix|has to improve|have to fix|have to improve|needs to improve|need to improve|needs to fix|need to fix|needs to do better|told to improve|told to fix|told to do|told to put right|asked to improve|asked to do|wants fixed|want fixed|ordered to'.split(
        '|',
      ),
    called: 'what inspectors ask for',
  },
  {
    role: 'question',
    asked:
      'questions|questions inspectors ask|questions inspectors will ask|inspectors questions|inspectors ask|inspectors will ask|inspectors likely to ask|inspectors most likely to ask|ofsted questions|asked by inspectors|inspectors want to know|briefing questions'.split(
        '|',
      ),
    called: 'questions of inspectors',
  },
  {
    role: 'action',
    asked: 'action plan|action plans|planned actions|actions planned|table row'.split('|'),
    called: 'actions planned',
  },
  { role: 'summary', asked: ['summary', 'summaries', 'summed up'], called: 'summaries' },
];

const mark = '§';

/** Entries by which a question that names paragraphs by what they are finds them. */
export const partEntries: readonly ThesaurusEntry[] = parts.flatMap(({ role, asked }) =>
  asked.map((typed) => ({ typed, means: [`${mark}part ${role}`] })),
);

/** What paragraphs are that an entry of `partEntries` means; null of words. */
export function partMeant(meant: string): BlockRole | null {
  if (!meant.startsWith(mark)) return null;
  return parts.find(({ role }) => meant === `${mark}part ${role}`)?.role ?? null;
}

/** What an entry means, as the page says it. */
export function meantInWords(meant: string): string {
  return parts.find(({ role }) => meant === `${mark}part ${role}`)?.called ?? meant;
}

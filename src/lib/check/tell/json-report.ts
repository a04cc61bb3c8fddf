import { faultsOf, type CheckedBriefing } from './result.ts';

/** A briefing that was checked, under the name of its file. */
export interface CheckedFile extends CheckedBriefing {
  file: string;
}

/** What `--json` prints (contract, Commands): all that was found, and how many of it are faults. */
export function jsonReport(files: readonly CheckedFile[]) {
  return {
    files: files.map(({ file, links, citations, quotations }) => ({
      file,
      links,
      citations,
      quotations: quotations.map(({ isGapTelling: _, ...quotation }) => quotation),
    })),
    faults: files.reduce((sum, file) => sum + faultsOf(file), 0),
  };
}

import { briefingChecker } from '../../lib/check/check-briefing.ts';
import { readPasted } from '../../lib/check/briefing/briefing-formats.ts';
import type { Passage } from '../../lib/check/briefing/passage.ts';
import type { LibraryReader } from '../../lib/check/library/library-reader.ts';
import { findingsOf, summaryOf } from '../../lib/check/tell/findings.ts';
import { fetchedLibrary } from './library-files.ts';
import { resultView } from './finding-view.ts';
import { readOpened } from './opened-file.ts';

/** What is shown of a briefing that was checked. */
export interface Shown {
  summary: string[];
  view: HTMLElement[];
}

let library: Promise<LibraryReader> | undefined;

function libraryOf(base: string, index: string): Promise<LibraryReader> {
  library ??= fetchedLibrary(base, index);
  library.catch(() => (library = undefined));
  return library;
}

async function check(passages: readonly Passage[], base: string, index: string): Promise<Shown> {
  const opened = await libraryOf(base, index);
  const checked = await briefingChecker(opened, location.origin + base)(passages);
  const findings = await findingsOf(checked, opened);
  return { summary: summaryOf(checked, findings), view: resultView(findings, base) };
}

/** Checks text that was pasted. @throws where a file of the library can't be fetched */
export const checkText = (text: string, base: string, index: string): Promise<Shown> =>
  check(readPasted(text), base, index);

/** Checks a file that was opened. @throws Error with a sentence for the reader */
export const checkFile = async (file: File, base: string, index: string): Promise<Shown> =>
  check(await readOpened(file), base, index);

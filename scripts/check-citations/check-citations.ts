import { briefingChecker } from '../../src/lib/check/check-briefing.ts';
import { findingsOf, summaryOf } from '../../src/lib/check/tell/findings.ts';
import { jsonReport, type CheckedFile } from '../../src/lib/check/tell/json-report.ts';
import { faultsOf } from '../../src/lib/check/tell/result.ts';
import { textReport } from '../../src/lib/check/tell/text-report.ts';
import { readBriefingFile } from './briefing-files.ts';
import { publishedLibrary, type PublishedLibrary } from './published-library.ts';
import { run } from '../io/terminal/command.ts';
import { sentenceOf } from '../io/terminal/failure.ts';

/** Checks files one by one; one that can't be read is told, and the others are checked. */
async function checkFiles(files: readonly string[], { library, root }: PublishedLibrary) {
  const check = briefingChecker(library, root);
  const checked: CheckedFile[] = [];
  for (const file of files) {
    try {
      checked.push({ file, ...(await check(await readBriefingFile(file))) });
    } catch (error) {
      console.error(sentenceOf(error));
    }
  }
  return checked;
}

async function print(checked: readonly CheckedFile[], { library }: PublishedLibrary) {
  for (const one of checked) {
    const findings = await findingsOf(one, library);
    console.log(textReport(one.file, summaryOf(one, findings), findings));
  }
}

await run(
  {
    name: 'npm run check-citations',
    does: 'Says of each link, citation and quotation in a briefing whether it holds: .md, .html, .docx, .txt and .pdf. Exit 1 if one does not.',
    takes: 'FILE…',
    options: { site: { type: 'string' }, json: { type: 'boolean', default: false } },
    help: {
      site: {
        value: 'URL',
        does: 'a published library; the one built into dist/ if none is named',
      },
      json: { does: 'prints what was found as JSON (docs/checking-citations.md)' },
    },
    example: 'npm run check-citations -- ~/Documents/briefing.docx',
  },
  async ({ values, positionals: files }) => {
    if (files.length === 0)
      throw new Error('Name the files of briefings: npm run check-citations -- FILE…');
    const published = await publishedLibrary(values.site);
    const checked = await checkFiles(files, published);
    if (values.json) console.log(JSON.stringify(jsonReport(checked), null, 2));
    else await print(checked, published);
    const faults = checked.reduce((sum, one) => sum + faultsOf(one), 0);
    return faults > 0 || checked.length < files.length ? 1 : 0;
  },
);

import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/lib/check/briefing/briefing-formats.ts';
import { readHtmlBriefing } from '../../../src/lib/check/briefing/html-briefing.ts';
import { briefingChecker } from '../../../src/lib/check/check-briefing.ts';
import { findingsOf, summaryOf } from '../../../src/lib/check/tell/findings.ts';
import { jsonReport } from '../../../src/lib/check/tell/json-report.ts';
import { textReport } from '../../../src/lib/check/tell/text-report.ts';
import { textOf } from '../../../src/lib/citation/citation-runs.ts';
import { plain } from '../../../src/lib/citation/forms/plain.ts';
import { citeIn } from '../../../src/lib/citation/forms/written-form.ts';
import { anchorPlaces } from '../../../src/lib/search/place/anchor-places.ts';
import { documents, formerRoot, heldLibrary, root } from './held-library.ts';

const library = await heldLibrary({
  withdrawn: [{ slug: 'leeds-2015-sif', on: '2026-01-02', reason: 'A court ordered it.' }],
});
const check = briefingChecker(library);
const pasted = (text: string) => check(readPasted(text));

const york = documents.find(({ meta }) => meta.slug === 'york-2022-ilacs')!;
const block = (id: string) => york.blocks.find((one) => one.id === id)!;
const address = (id: string, version = block(id).deepHash.slice(0, 8)) =>
  `${root}reports/york-2022-ilacs/?v=${id}~${version}#${id}`;
const weak = 'the analysis of information by social workers is weak';

describe('a link', () => {
  const verdictOf = async (url: string) => (await pasted(`See ${url} for more.`)).links[0];

  it.each([
    ['with its version', address('para-13'), 'unchanged'],
    ['without one', `${root}reports/york-2022-ilacs/#para-13`, 'unchanged'],
    ['to a document', `${root}reports/york-2022-ilacs/`, 'unchanged'],
    ['of a former origin', `${formerRoot}reports/york-2022-ilacs/#para-13`, 'unchanged'],
    ['with what mailing left at its end', `${root}reports/york-2022-ilacs/#Para-13.`, 'unchanged'],
    ['to words of it', `${address('para-13')}:~:text=The-,first%20words,last%2E,-and`, 'unchanged'],
    ['to words of none', `${root}reports/york-2022-ilacs/#para-999:~:text=words`, 'not-here'],
    ['of another version', address('para-13', '00000000'), 'unknown-version'],
    [
      'with the version of another paragraph',
      address('para-12').replace('#para-12', '#para-13'),
      'unknown-version',
    ],
    ['to no paragraph', `${root}reports/york-2022-ilacs/#para-999`, 'not-here'],
    ['to no document', `${root}reports/york-1822-ilacs/#para-1`, 'not-here'],
    ['to a withdrawn document', `${root}reports/leeds-2015-sif/#para-1`, 'withdrawn'],
  ])('%s', async (_, url, verdict) => {
    expect(await verdictOf(url)).toMatchObject({ verdict });
  });

  it('says what the document has', async () => {
    const link = await verdictOf(`${root}reports/york-2022-ilacs/#para-999`);
    expect(link!.notes).toEqual([expect.stringContaining('numbered paragraphs are 1 to 45')]);
  });

  it('to another site is counted and not followed', async () => {
    const { links, uncheckedLinks } = await pasted(
      `See https://else.example/reports/a/ and ${root}themes/.`,
    );
    expect(links).toEqual([]);
    expect(uncheckedLinks).toEqual({ pages: 1, others: 1 });
  });
});

describe('a citation of ours', () => {
  const cite = (id: string, url: string) => {
    const { locator, page, printedPage } = anchorPlaces(york).find((one) => one.id === id)!;
    const place = { locator, page, printedPage, address: url, isPublic: true };
    return textOf(citeIn(plain, york.meta, place));
  };

  it('without its address is looked up by its words', async () => {
    const bare = cite('para-13', '').trim();
    const { citations, quotations } = await pasted(`“${weak}” ${bare}`);
    const at = { slug: 'york-2022-ilacs', anchor: 'para-13' };
    expect(citations).toMatchObject([{ ...at, verdict: 'unchanged' }]);
    expect(quotations).toMatchObject([{ verdict: 'exact', near: at }]);
  });

  it('of a paragraph that is not there says so', async () => {
    const { citations } = await pasted(cite('para-13', '').replace('paragraph 13', 'paragraph 99'));
    expect(citations).toMatchObject([{ slug: 'york-2022-ilacs', verdict: 'not-here' }]);
  });

  it('whose address leads elsewhere says so', async () => {
    const { citations } = await pasted(cite('para-13', address('para-20')));
    expect(citations).toMatchObject([
      {
        verdict: 'not-here',
        notes: [expect.stringMatching(/names .*para-13; .* leads to .*para-20/)],
      },
    ]);
    expect((await pasted(cite('para-13', address('para-13')))).citations).toEqual([]);
  });
});

describe('words that name another place than their address', () => {
  const citationsOf = async (text: string) => (await pasted(text)).citations;

  it.each([
    [
      'a council',
      `[Northamptonshire 2016, para 13](${address('para-13')})`,
      'name Northamptonshire',
    ],
    ['a year', `[York 2016, para 13](${address('para-13')})`, 'name York 2016'],
    ['a number', `[York 2022, para 14](${address('para-13')})`, 'name number 14'],
    [
      'a council, in brackets before it',
      `(Northamptonshire, para 13: ${address('para-13')})`,
      'name Northamptonshire',
    ],
    [
      'a council, before a bracket',
      `Northamptonshire, para 13 (${address('para-13')})`,
      'name Northamptonshire',
    ],
  ])('are told: %s', async (_, text, note) => {
    expect(await citationsOf(text)).toMatchObject([
      { verdict: 'not-here', notes: [expect.stringContaining(note)] },
    ]);
  });

  it.each([
    ['name it', `[York 2022, para 13](${address('para-13')})`],
    ['name its council', `[York, paragraph 13](${address('para-13')})`],
    ['name others too', `[unlike para 3 of their plan](${address('para-13')})`],
    ['name nothing', `[what inspectors found](${address('para-13')})`],
    ['name a page', `[York 2022, p. 4](${address('para-13')})`],
  ])('are none where they %s', async (_, text) => {
    expect(await citationsOf(text)).toEqual([]);
  });
});

describe('a quotation', () => {
  const quotationsOf = async (text: string) => (await pasted(text)).quotations;
  const here = address('para-13');

  it.each([
    ['before its link', `It says “${weak}” (${here}).`, 'exact'],
    ['after its link', `Paragraph 13 (${here}) says “${weak}”.`, 'exact'],
    ['in its link', `It says [“${weak}”](${here}).`, 'exact'],
    ['in a paragraph before its link’s', `“${weak}”\n\n${here}`, 'exact'],
    ['as a block', `> ${weak}\n\n[York](${here})`, 'exact'],
    ['with a footnote', `It says “${weak}”.[^1]\n\n[^1]: See ${here}.`, 'exact'],
    ['of another paragraph', `It says “${weak}” (${address('para-20')}).`, 'elsewhere'],
    ['in other words', `It says “${weak.replace('weak', 'strong')}” (${here}).`, 'changed'],
    [
      'of other words',
      `It says “purple elephants walk through the garden at night” (${here}).`,
      'not-here',
    ],
    ['of a name', `The “golden thread” is missing (${here}).`, 'not-checked'],
    ['that is not closed', `It says “${weak} (${here}).`, 'not-checked'],
    ['without a link', `It says “${weak}”.`, 'exact'],
    ['of another grade in one word', `Services are “outstanding” (${here}).`, 'not-here'],
  ])('%s', async (_, text, verdict) => {
    expect(await quotationsOf(text)).toMatchObject([{ verdict }]);
  });

  it('belongs to the footnote that is called behind it', async () => {
    const text = `It says “${weak}”.[^1] It says “${weak}”.[^2]\n\n[^1]: ${here}\n\n[^2]: ${address('para-20')}`;
    expect(await quotationsOf(text)).toMatchObject([
      { verdict: 'exact', near: { anchor: 'para-13' } },
      { verdict: 'elsewhere', near: { anchor: 'para-20' } },
    ]);
  });

  it('of two paragraphs as one is joined', async () => {
    const [first, second] = ['para-12', 'para-13'].map((id) => block(id).text.split('. ').at(0)!);
    const [quotation] = await quotationsOf(
      `It says “${first} … ${second}” (${address('para-12')}).`,
    );
    expect(quotation).toMatchObject({ verdict: 'joined' });
    expect(quotation!.at.map(({ anchor }) => anchor)).toEqual(['para-12', 'para-13']);
  });

  it('of several paragraphs is exact where all of them are cited', async () => {
    const words = ['para-12', 'para-13'].map((id) => `“${block(id).label} ${block(id).text}`);
    const versions = ['para-12', 'para-13'].map(
      (id) => `v=${id}~${block(id).deepHash.slice(0, 8)}`,
    );
    const url = `${root}reports/york-2022-ilacs/?${versions.join('&')}#para-12`;
    const { quotations, links } = await pasted(`${words.join('\n\n')}”\n\n${url}`);
    expect(quotations).toMatchObject([{ verdict: 'exact' }]);
    expect(links).toMatchObject([{ verdict: 'unchanged' }]);
  });

  it('in HTML may stand in q and blockquote', async () => {
    const html = `<p>It says <q>${weak}</q> (<a href="${here}">13</a>).</p><blockquote><p>${weak}</p><p>— <a href="${here}">York, 13</a></p></blockquote>`;
    const { quotations } = await check(readHtmlBriefing(html));
    expect(quotations).toMatchObject([{ verdict: 'exact' }, { verdict: 'exact' }]);
  });

  it('of a document’s title is none', async () => {
    const [quotation] = await quotationsOf(`The “${york.meta.title}” (${here}).`);
    expect(quotation).toMatchObject({ verdict: 'not-checked' });
  });
});

describe('what is told', () => {
  const text = `It says “${weak}” (${address('para-13')}). It says “${weak}” (${address('para-20')}).`;

  it('counts faults in JSON', async () => {
    const report = jsonReport([{ file: 'a.md', ...(await pasted(text)) }]);
    expect(report.faults).toBe(1);
    expect(Object.keys(report.files[0]!.quotations[0]!)).toEqual([
      'text',
      'near',
      'verdict',
      'at',
      'differences',
      'notes',
    ]);
  });

  it('can be read and printed, faults first', async () => {
    const checked = await pasted(text);
    const findings = await findingsOf(checked, library);
    const report = textReport('a.md', summaryOf(checked, findings), findings);
    expect(report).toContain('2 of 2 quotations checked');
    expect(report.indexOf('! Elsewhere')).toBeLessThan(report.indexOf('Exact'));
    expect(report.split('\n').every((line) => line.length < 100)).toBe(true);
  });
});

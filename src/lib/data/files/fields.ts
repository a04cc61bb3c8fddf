import { blockRoles, blockStates } from '../../model/block.ts';
import { frameworks, grades, type Area } from '../../model/codes.ts';
import type { KindCode } from '../../vocabulary/kinds.ts';
import { either, field, type Field } from './field.ts';

/** What each field of the public data means, in plain English: shown at `/data/`, checked against the rows by a test. */

const exampleKinds = ['sif', 'ilacs', 'scrutiny-report'] as const satisfies KindCode[];
const exampleAreas = [
  'overall',
  'help-and-protection',
  'leadership',
  'lscb',
] as const satisfies Area[];

const slug = field('slug', 'string', 'The name of the report in addresses; it stays.');
const authority = field('authority', 'string', 'Short name of the council in use, such as York.');
const framework = field('framework', 'string', `The inspection framework: ${either(frameworks)}.`);
const inspectionStart = field('inspectionStart', 'date', 'First day of the inspection.');
const inspectionEnd = field('inspectionEnd', 'date', 'Last day of the inspection.');
const published = field('published', 'date', 'Day of publication, where the report prints it.');
const report = field('report', 'string', 'Slug of the report.');
const url = field('url', 'string', 'Address within this library, with base path and fragment.');

/** One report in `reports.json`. */
export const reportFields: readonly Field[] = [
  slug,
  field('title', 'string', 'Title as printed.'),
  authority,
  field('authoritySlug', 'string', 'The council’s name in addresses.'),
  field('kind', 'string', `Kind of document, such as ${either(exampleKinds)}.`),
  framework,
  field('publisher', 'string', 'Who published it.'),
  inspectionStart,
  inspectionEnd,
  published,
  field('documentDate', 'date', 'Day of a meeting or paper; empty for inspections.'),
  field('leadInspectors', 'array', 'Lead inspectors as printed.'),
  field('judgements', 'array', 'Judgements in printed order: area, label as printed, grade.'),
  field('pages', 'integer', 'Pages of the file, where the text or the file tells.'),
  field('paragraphs', 'integer', 'Number of numbered paragraphs.'),
  field('words', 'integer', 'Words between white space in all texts but standing text.'),
  field('licence', 'string', 'The licence that it prints.'),
  field('source', 'object', 'The file that it was made from: name and SHA-256.'),
  field('added', 'date', 'Day on which it was first published here; empty for drafts.'),
  field(
    'committee',
    'string',
    'The committee, cabinet or board of a paper, as its head prints it.',
  ),
  field(
    'supplied',
    'array',
    'Which of title, documentDate, committee and authority a paper does not print, and its keeper tells.',
  ),
  field(
    'focus',
    'array',
    'What a visit or an inspection of one need looked at, in its own words; empty for other documents.',
  ),
  url,
];

/** One block in `reports/<slug>.json`. */
export const blockFields: readonly Field[] = [
  field('id', 'string', 'The anchor: its address within the report. It stays with its text.'),
  field(
    'kind',
    'string',
    'heading, paragraph, list-item, table, table-row, footnote or boilerplate (standing text).',
  ),
  field('role', 'string', `${either(blockRoles)}.`),
  field('label', 'string', 'Number or letter as printed.'),
  field('number', 'integer', 'The printed number of a top-level paragraph or part.'),
  field('parent', 'string', 'Anchor of the block that encloses it.'),
  field('section', 'string', 'Anchor of the heading it stands under.'),
  field('page', 'integer', 'Page of the file, from 1, on which it begins.'),
  field('pageEnd', 'integer', 'Page on which it ends.'),
  field('printedPage', 'string', 'Page number as printed.'),
  field('text', 'string', 'Its own words, verbatim, without those of the blocks that it encloses.'),
  field('hash', 'string', 'SHA-256 of its text, quotation marks, dashes and spaces levelled.'),
  field('deepHash', 'string', 'The same of its text and the texts that it encloses.'),
  field('themes', 'array', 'Slugs of the themes that it speaks of.'),
  field('state', 'string', `State of the anchor: ${blockStates.join(', ')}.`),
  url,
];

/** One row of `paragraphs.csv` and `paragraphs.ndjson`. */
export const paragraphFields: readonly Field[] = [report, ...blockFields];

/** One row of `judgements.csv`. */
export const judgementFields: readonly Field[] = [
  report,
  authority,
  framework,
  inspectionStart,
  inspectionEnd,
  published,
  field('area', 'string', `What was judged: ${exampleAreas.join(', ')}, …`),
  field('label', 'string', 'The judgement’s name as printed.'),
  field('grade', 'string', `${either(grades)}.`),
  url,
];

/** One theme in `themes.json`. */
export const themeFields: readonly Field[] = [
  field('slug', 'string', 'The name of the theme in addresses.'),
  field('title', 'string', 'Title.'),
  field('definition', 'string', 'What the theme is.'),
  field('terms', 'array', 'Names of the terms that are looked for.'),
  field(
    'reports',
    'object',
    'Anchors by report. An empty list says that nothing was found; a report that is out of scope is not listed.',
  ),
  field(
    'scope',
    'object',
    'Kinds and frameworks in which it can be expected; empty lists for all.',
  ),
];

/** One chain in `chains.json`. */
export const chainFields: readonly Field[] = [
  field('slug', 'string', 'The name of the chain in addresses.'),
  field('authority', 'string', 'Slug of the council that it concerns.'),
  field('title', 'string', 'The matter.'),
  field(
    'links',
    'array',
    'Its paragraphs: report, anchor, role (recommendation, finding, action, statement, later-finding).',
  ),
  field('nothingIn', 'array', 'Reports that say nothing on the matter, where there are some.'),
];

/** One sense of an abbreviation in `glossary.json`. */
export const glossaryFields: readonly Field[] = [
  field(
    'abbreviation',
    'string',
    'The abbreviation, in the singular. Each of its senses is listed.',
  ),
  field('forms', 'array', 'Long forms of this sense, in the singular; the first is the one shown.'),
  field('general', 'boolean', 'Whether it holds in documents that don’t define it, too.'),
  field('note', 'string', 'What a reader should know beside.'),
  field(
    'definitions',
    'array',
    'Where documents define it: report, anchor, words as printed, address.',
  ),
];

/** One authority in `authorities.json`. */
export const authorityFields: readonly Field[] = [
  field('slug', 'string', 'The council’s name in addresses.'),
  field('name', 'string', 'Short name in use.'),
  field('dfeCode', 'string', 'Code of the Department for Education.'),
  field('onsCode', 'string', 'Code of the Office for National Statistics.'),
  field('region', 'string', 'Region of England.'),
  field('type', 'string', 'Type of authority.'),
  field('abolished', 'date', 'Day from which there is no council of that name.'),
  field(
    'successors',
    'array',
    'Councils that took its place: slug, council, area (a part only, or null), on, order, source (address of the Order).',
  ),
  field('predecessors', 'array', 'Councils whose place it took, with the same fields.'),
  field('reports', 'array', 'Slugs of its documents here, in time order; empty for none.'),
  url,
];

/** One anchor in `anchors.json`. */
export const anchorFields: readonly Field[] = [
  field('id', 'string', 'The anchor.'),
  field('state', 'string', `${either(blockStates)}.`),
  field('published', 'date', 'Day on which it was published; empty for drafts.'),
  field('hash', 'string', 'SHA-256 of the text that it stands for.'),
  field('to', 'array', 'Where its text is now.'),
  field('reason', 'string', 'Why it is no longer there.'),
];

/** One paragraph in `related/<slug>.json`. */
export const relatedFields: readonly Field[] = [
  report,
  field('anchor', 'string', 'The anchor of a paragraph that may bear on the same matter.'),
  field('locator', 'string', 'What a citation calls it.'),
  field('words', 'array', 'Words that both have, weightiest first.'),
  field('themes', 'array', 'Slugs of the themes that occur in both.'),
];

/** One passage in `wording/<slug>.json`. */
export const wordingFields: readonly Field[] = [
  field('start', 'integer', 'Where it begins in the text, in UTF-16 units.'),
  field('end', 'integer', 'Where it ends.'),
  field(
    'reports',
    'integer',
    'In how many other reports eight words or more of it stand in a row.',
  ),
  field('in', 'array', 'Up to twelve of them: report and anchor.'),
];

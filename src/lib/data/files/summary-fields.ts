import { grades } from '../../model/codes.ts';
import { either, field, type Field } from './field.ts';

const grade = (name: string, of: string): Field =>
  field(name, 'string', `Grade for ${of}: ${either(grades)}.`);

/** One row of `ilacs-summary.csv`. */
export const ilacsFields: readonly Field[] = [
  field('urn', 'string', 'Number of the council at the inspectorate; empty: no report prints it.'),
  field('la_code', 'string', 'Code of the Department for Education.'),
  field('region_code', 'string', 'Code of the region (Office for National Statistics).'),
  field('local_authority', 'string', 'Short name of the council in use.'),
  grade('overall_effectiveness_grade', 'overall effectiveness'),
  field('inspection_framework', 'string', 'ILACS.'),
  field('inspector_name', 'string', 'Lead inspectors as printed, parted by semicolons.'),
  field('inspection_start_date', 'date', 'First day of the inspection.'),
  field('inspection_end_date', 'date', 'Last day of the inspection.'),
  field('publication_date', 'date', 'Day of publication, where the report prints it.'),
  grade('impact_of_leaders_grade', 'the impact of leaders'),
  grade('help_and_protection_grade', 'help and protection'),
  field(
    'in_care_grade',
    'string',
    'Grade for children in care; in older reports, for children in care and care leavers together.',
  ),
  field('care_leavers_grade', 'string', 'Grade for care leavers; empty where not graded apart.'),
  field('url', 'string', 'Address of the report here, with the public origin where there is one.'),
];

/** What `version.json` has. */
export const versionFields: readonly Field[] = [
  field('contract', 'integer', 'Version of addresses, markup and data.'),
  field('date', 'date', 'Newest day on which something was published, corrected or taken down.'),
  field('documents', 'integer', 'Documents.'),
  field('authorities', 'integer', 'Councils with documents.'),
  field('paragraphs', 'integer', 'Rows of paragraphs.csv.'),
  field('judgements', 'integer', 'Rows of judgements.csv.'),
  field('words', 'integer', 'Words of all documents.'),
  field('published', 'integer', 'Addresses that were published, whatever became of them.'),
  field(
    'hash',
    'string',
    'SHA-256 of lines, each with its line feed: for each report its slug, a space and its source’s SHA-256, then for each of its rows of paragraphs.csv report#id, a space and deepHash.',
  ),
];

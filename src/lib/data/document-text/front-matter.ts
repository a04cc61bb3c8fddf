import { committeeOf } from '../../library/committee.ts';
import { suppliedWords } from '../../vocabulary/names.ts';
import { dateInWords, periodInWords } from '../../vocabulary/dates.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { absolute, reportPath, type Place } from '../../url.ts';

/** What a document says of itself as pairs of a name and plain words; what it doesn't say is left out. */
export function frontMatter(document: LibraryDocument, place: Place): [string, string][] {
  const { meta } = document;
  const first = meta.inspectionStart ?? meta.inspectionEnd;
  const pairs: [string, string | null][] = [
    ['Publisher', meta.publisher],
    ['Local authority', meta.authority],
    ['Framework', meta.framework],
    ['Inspected', first && periodInWords(first, meta.inspectionEnd)],
    ['Published', meta.published && dateInWords(meta.published)],
    ['Dated', meta.documentDate && dateInWords(meta.documentDate)],
    ['Committee', committeeOf(document)],
    [
      'Told by the library’s keeper, not printed',
      meta.supplied ? suppliedWords(meta.supplied) : null,
    ],
    ['Lead inspectors', meta.leadInspectors.join(', ') || null],
    ...meta.judgements.map(({ label, grade }): [string, string] => [
      `Judgement (${label})`,
      grade.replaceAll('-', ' '),
    ]),
    ['Licence', meta.licence],
    ['Copyright', meta.rights],
    ['Source file', `${meta.source.file} (SHA-256 ${meta.source.sha256})`],
    ['Address', absolute(place, reportPath(meta.slug))],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== null);
}

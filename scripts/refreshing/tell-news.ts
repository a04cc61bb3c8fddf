import type { Weighed } from '../adding/weigh-files.ts';
import type { Watched } from './watched-sources.ts';

/** Where a file came from, as the list names it. */
const placeOf = ({ found }: Weighed): string => found.origin?.address ?? found.path;

/** One line for what a person should know of a file; none for one that is held as it is. */
function lineOf(weighed: Weighed): string[] {
  const { verdict, slug } = weighed;
  const place = placeOf(weighed);
  if (verdict.kind === 'new') return [`new     ${slug}: ${verdict.document.meta.title} (${place})`];
  if (verdict.kind === 'bad')
    return verdict.errors.map(({ rule, message }) => `failed  ${place}: ${message} (${rule})`);
  if (verdict.pages !== null)
    return [`pages   ${verdict.slug}: ${verdict.remarks.join(' ')} (${place})`];
  return verdict.isSameFile
    ? []
    : [`other   ${verdict.slug}: ${verdict.remarks.join(' ')} (${place})`];
}

/** What a refreshment came to, for its end: a line for each file that is new or failed, and the counts. */
export function newsOf(weighed: readonly Weighed[], watched: Watched): string[] {
  const count = (kind: Weighed['verdict']['kind']) =>
    weighed.filter(({ verdict }) => verdict.kind === kind).length;
  const held = count('held') + watched.unchanged;
  const failed = count('bad') + watched.errors.length;
  const passed = watched.passedOver === 0 ? '' : `, ${watched.passedOver} passed over`;
  const first = (line: string) =>
    ['new', 'pages', 'other', 'failed'].indexOf(line.split(' ', 1)[0]!);
  return [
    ...weighed.flatMap(lineOf).sort((a, b) => first(a) - first(b)),
    ...watched.errors.map(({ source, rule, message }) => `failed  ${source}: ${message} (${rule})`),
    `${count('new')} new, ${held} held already, ${failed} failed${passed}.`,
  ];
}

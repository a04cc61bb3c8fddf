import { anchorPath, reportPath } from '../../url.ts';
import type { Finding, ToldPlace } from './findings.ts';

const width = 78;

/** Words in lines of a width, each after an indent. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, indent + line];
}

const pathOf = ({ slug, anchor }: ToldPlace): string =>
  anchor === null ? reportPath(slug) : anchorPath(slug, anchor);

const marked = (words: string): string => (words === '' ? 'nothing' : `“${words}”`);

function written({
  kind,
  of,
  isFault,
  verdict,
  sentences,
  differences,
  places,
}: Finding): string[] {
  const name = kind === 'quotation' ? `“${of.replace(/\n/g, ' / ')}”` : of;
  return [
    ...wrapped(`${isFault ? '!' : ' '} ${verdict} (${kind})`, ''),
    ...wrapped(name, '    '),
    ...sentences.flatMap((sentence) => wrapped(sentence, '  ')),
    ...differences.flatMap(({ was, is }) =>
      wrapped(`library: ${marked(was)}   briefing: ${marked(is)}`, '  - '),
    ),
    ...places.flatMap((place) => [...wrapped(place.name, '  → '), `    ${pathOf(place)}`]),
    '',
  ];
}

/**
 * What was found in a briefing, for a person to read and print: what is to be looked at first.
 * @param summary sentences on the whole
 */
export function textReport(
  file: string,
  summary: readonly string[],
  findings: readonly Finding[],
): string {
  const [faults, others] = [true, false].map((is) => findings.filter((one) => one.isFault === is));
  const part = (title: string, some: readonly Finding[]) =>
    some.length === 0 ? [] : [title, '', ...some.flatMap(written)];
  return [
    file,
    '='.repeat(Math.min(file.length, width)),
    ...summary.flatMap((sentence) => wrapped(sentence, '')),
    '',
    ...part('To look at', faults!),
    ...part('The others', others!),
  ].join('\n');
}

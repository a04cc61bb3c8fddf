import { councilNames, plainName, type CouncilName } from './council-names.ts';

/** The file of what councils are called: a line for each name, with what it means where that is another. @param held councils that the library has documents of */
export function councilsFile(held: readonly string[]): string {
  return councilNames(held)
    .map(({ typed, councils }) =>
      councils.length === 1 && plainName(councils[0]!) === typed
        ? councils[0]!
        : `${typed}>${councils.join('|')}`,
    )
    .join('\n');
}

/** Reads back what `councilsFile` gave: councils by each of their names. */
export function readCouncils(file: string): Map<string, CouncilName> {
  const names = file.split('\n').map((line): CouncilName => {
    const [typed = '', meant] = line.split('>');
    if (meant === undefined) return { typed: plainName(typed), councils: [typed] };
    return { typed, councils: meant.split('|') };
  });
  return new Map(names.map((name) => [name.typed, name]));
}

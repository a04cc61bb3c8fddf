/**
 * The files by which a step of the conversion is entered. Whatever else is in its room, subfolders
 * included, is its own: a change there concerns nobody else.
 */
export const doors: Readonly<Record<string, readonly string[]>> = {
  read: ['read-source.ts'],
  metadata: ['identify.ts', 'read-metadata.ts'],
  parse: ['parse.ts'],
  anchor: ['anchor-blocks.ts'],
  ledger: [
    'keep-ledger.ts',
    'entries.ts',
    'losses.ts',
    'gone-notes.ts',
    'compare-ledgers.ts',
    'take-down.ts',
  ],
  themes: ['find-occurrences.ts'],
  convert: ['convert-source.ts', 'convert-library.ts', 'slugs.ts', 'page-facts-of.ts'],
};

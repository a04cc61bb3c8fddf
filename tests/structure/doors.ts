/**
 * The files by which a step of the conversion is entered. Whatever else is in its room, subfolders
 * included, is its own: a change there concerns nobody else.
 */
export const doors: Readonly<Record<string, readonly string[]>> = {
  read: [
    'read-source.ts',
    'drawing-order/second-reading.ts',
    'pdf/masks/page-words.ts',
    'pdf/masks/mask-pages.ts',
    'paper/html-tree.ts',
  ],
  metadata: [
    'identify.ts',
    'read-metadata.ts',
    'supplied-facts.ts',
    'missing-facts.ts',
    'missing-sections.ts',
  ],
  parse: ['parse.ts'],
  anchor: ['anchor-blocks.ts'],
  ledger: [
    'keep-ledger.ts',
    'same.ts',
    'other-document.ts',
    'compare-ledgers.ts',
    'former-slugs.ts',
    'take-down.ts',
    'entries/entries.ts',
    'losses/losses.ts',
    'losses/explain-loss.ts',
    'notes/gone-notes.ts',
    'notes/dead-ends.ts',
    'returning/moved-document.ts',
    'returning/pair-by-place.ts',
  ],
  themes: ['find-occurrences.ts', 'written-theme.ts', 'check-theme.ts', 'shares.ts'],
  convert: [
    'convert-source.ts',
    'convert-library.ts',
    'finish-document.ts',
    'in-process.ts',
    'results.ts',
    'workshop.ts',
    'slugs.ts',
    'page-facts-of.ts',
    'masks/masked-blocks.ts',
  ],
};

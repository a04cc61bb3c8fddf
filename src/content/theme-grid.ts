import { gridFile, type GridFile } from '../lib/library/grid/grid-file.ts';
import { allDocuments, allThemes, occurrencesByReport, once } from './library.ts';

/** Every theme in every document. */
export const themeGrid = once(
  async (): Promise<GridFile> =>
    gridFile(await allThemes(), await allDocuments(), await occurrencesByReport()),
);

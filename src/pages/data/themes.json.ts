import { allDocuments, allOccurrences, allThemes } from '../../content/library.ts';
import { bySlug } from '../../lib/data/rows/report-row.ts';
import { jsonFile } from '../../lib/data/files/response.ts';
import { themeRow } from '../../lib/data/rows/theme-row.ts';

export async function GET() {
  const reports = (await allDocuments()).map(({ meta }) => meta);
  const occurrences = await allOccurrences();
  const themes = [...(await allThemes())].sort(bySlug);
  return jsonFile(
    themes.map((theme) => themeRow(theme, occurrences.get(theme.slug) ?? [], reports)),
  );
}

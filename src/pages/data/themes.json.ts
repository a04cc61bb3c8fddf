import { allDocuments, allOccurrences, allThemes } from '../../collections.ts';
import { bySlug } from '../../lib/data/report-row.ts';
import { jsonFile } from '../../lib/data/response.ts';
import { themeRow } from '../../lib/data/theme-row.ts';

export async function GET() {
  const reports = (await allDocuments()).map(({ meta }) => meta);
  const occurrences = await allOccurrences();
  const themes = [...(await allThemes())].sort(bySlug);
  return jsonFile(
    themes.map((theme) => themeRow(theme, occurrences.get(theme.slug) ?? [], reports)),
  );
}

/** Licences that documents print by name, with the addresses of their texts. */
const pages: Readonly<Record<string, string>> = {
  'Open Government Licence':
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** Where the text of a licence stands; null for one that is not known. */
export function licencePage(licence: string): string | null {
  return pages[licence] ?? null;
}

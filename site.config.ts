/** What an adopter changes, and nothing else. The environment's SITE, BASE, CONTACT, OFFLINE, SEARCH_SERVER and OTHER_LIBRARIES override origin, base, contact, offline, searchServer and otherLibraries. */
export default {
  name: 'Inspection Library',
  /**
   * How a reader reaches the people who run this library; a mail address or a URL, or null. Each paragraph then
   * offers a ready message to them.
   */
  contact: null as string | null,
  /** Public origin such as `https://inspections.example.gov.uk`; null while there is none. */
  origin: null as string | null,
  /** Path the library is served under, with slashes at both ends. */
  base: '/',
  /** Whether readers' browsers keep what was read, for times without a network, with a page on which to keep all of it. */
  offline: true,
  /**
   * Address of an index of OpenSearch or Elasticsearch that the search page asks in place of its own, such as
   * `https://search.example.org/paragraphs`; null for none (docs/scale.md).
   */
  searchServer: null as string | null,
  /**
   * Other libraries on the same origin that a search can be asked of too, each by the name that readers know and its
   * base path: `[{ name: 'North West', base: '/north-west/' }]` (docs/your-own-library.md).
   */
  otherLibraries: [] as { name: string; base: string }[],
  /**
   * Origins it was served from before, such as `https://old.example.org`, with their base path where that
   * was another (`https://old.example.org/inspections/`); their addresses are still recognised.
   */
  formerOrigins: [] as string[],
};

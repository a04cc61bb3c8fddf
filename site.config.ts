/** What an adopter changes, and nothing else. The environment's SITE, BASE, CONTACT and OFFLINE override origin, base, contact and offline. */
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
   * Origins it was served from before, such as `https://old.example.org`, with their base path where that
   * was another (`https://old.example.org/inspections/`); their addresses are still recognised.
   */
  formerOrigins: [] as string[],
};

/** Whether the site is built, and not rendered page by page by the development server (`astro.config.mjs`). */
declare const IS_BUILD: boolean;

declare namespace App {
  interface Locals {
    /** What the elements of a report look up while its page is rendered. */
    lookUps: import('./content/report-look-ups.ts').ReportLookUps;
  }
}

/** Whether a search can be asked of other libraries too. */
declare const HAS_OTHERS: boolean;

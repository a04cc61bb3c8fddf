declare namespace App {
  interface Locals {
    /** What the elements of a report look up while its page is rendered. */
    lookUps: import('./content/report-look-ups.ts').ReportLookUps;
  }
}

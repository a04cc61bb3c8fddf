declare namespace App {
  interface Locals {
    /** What the elements of a report look up while its page is rendered. */
    reading: import('./content/reading.ts').Reading;
  }
}

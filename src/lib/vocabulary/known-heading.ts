/** What a section of an inspection report is, for the rules that depend on it. */
export type SectionRole =
  'contents' | 'recommendations' | 'findings' | 'summary' | 'facts' | 'about' | 'team';

/** A heading that inspection reports print in these words. */
export interface KnownHeading {
  pattern: RegExp;
  /** Level in the report's tree; inside the safeguarding board's section, one is added to `summary` and the like. */
  level: number;
  role: SectionRole | null;
  /** Belongs under the safeguarding board's section where it follows it. */
  nests?: boolean;
  /** Tells the judgement of an area inside another one's section; what is found of it stands below. */
  judges?: boolean;
}

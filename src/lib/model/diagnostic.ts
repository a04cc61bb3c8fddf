import { z } from 'astro/zod';

/** Something a person should know about a document: what, where, how bad. */
export const diagnosticSchema = z.object({
  rule: z.string(),
  message: z.string(),
  source: z.string(),
  page: z.number().int().positive().nullable(),
  line: z.number().int().positive().nullable(),
  severity: z.enum(['error', 'warning', 'info']),
  /** The block of which it tells, where it tells of one. */
  anchor: z.string().optional(),
});

/** One repair of a conversion fault: words before and after, the rule that made it, its place. */
export const repairSchema = z.object({
  rule: z.string(),
  before: z.string(),
  after: z.string(),
  page: z.number().int().positive().nullable(),
  line: z.number().int().positive(),
  /** Why, for a reviewed correction; null where the rule says it. */
  reason: z.string().nullable(),
});

export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Repair = z.infer<typeof repairSchema>;

function lineOf({ source, line, message }: Diagnostic): string {
  return `${source}${line === null ? '' : `:${line}`}: ${message}`;
}

/** Thrown for a source that can't become a page; carries what is wrong and where. */
export class SourceError extends Error {
  readonly diagnostics: Diagnostic[];

  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(lineOf).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/**
 * Refuses a source.
 * @throws SourceError always
 */
export function refuseSource(
  file: string,
  rule: string,
  message: string,
  line: number | null = 1,
): never {
  throw new SourceError([{ rule, message, source: file, page: null, line, severity: 'error' }]);
}

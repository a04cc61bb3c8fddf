import type { Diagnostic } from './diagnostic.ts';

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

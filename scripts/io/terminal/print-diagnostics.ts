import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';

/** One line for a terminal: severity, place, rule, message. */
export function formatDiagnostic({
  severity,
  source,
  line,
  page,
  rule,
  message,
  anchor,
}: Diagnostic): string {
  const place = [
    source,
    line === null ? null : `line ${line}`,
    page === null ? null : `page ${page}`,
    anchor === undefined ? null : `#${anchor}`,
  ];
  return `${severity}  ${place.filter((part) => part !== null).join(', ')}  ${rule}: ${message}`;
}

/** Prints diagnostics to standard error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  diagnostics.forEach((diagnostic) => console.error(formatDiagnostic(diagnostic)));
}

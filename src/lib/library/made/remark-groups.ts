import type { Diagnostic } from '../../model/diagnostic.ts';

/** Remarks of one kind on a document, in their order. */
export interface RemarkGroup {
  /** The rule that made them, in words. */
  name: string;
  /** Whether a person should compare the place with the original before it is quoted. */
  isWarning: boolean;
  remarks: Diagnostic[];
}

/** A rule's code as words: `joined-paragraph` gives "Joined paragraph". */
export function ruleInWords(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Puts like remarks together: what a person should look at first, then the most frequent. */
export function remarkGroups(diagnostics: readonly Diagnostic[]): RemarkGroup[] {
  const keyOf = ({ rule, severity }: Diagnostic) => `${rule} ${severity}`;
  const groups = [...Map.groupBy(diagnostics, keyOf).values()].map((remarks) => ({
    name: ruleInWords(remarks[0]!.rule),
    isWarning: remarks[0]!.severity !== 'info',
    remarks,
  }));
  return groups.sort(
    (a, b) => Number(b.isWarning) - Number(a.isWarning) || b.remarks.length - a.remarks.length,
  );
}

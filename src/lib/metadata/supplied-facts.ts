import type { PaperHead } from './paper-head.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { suppliedNames, type DocumentMeta, type SuppliedName } from '../model/document.ts';
import type { SourceText, SuppliedFacts } from '../model/source.ts';
import { trimSpace } from '../text/words.ts';
import { authorityNamed } from '../vocabulary/authorities.ts';

type Facts = Omit<DocumentMeta, 'slug' | 'publisher' | 'kind' | 'source'>;

/** What a document prints, with what its keeper tells in the place of what it doesn't. */
export interface Stated {
  printed: Facts;
  diagnostics: Diagnostic[];
}

const words: Readonly<Record<SuppliedName, string>> = {
  title: 'title',
  documentDate: 'date',
  committee: 'committee',
  authority: 'council',
};

function printedValue(facts: Facts, head: PaperHead, name: SuppliedName): string | null {
  if (name === 'committee') return head.committee;
  return facts[name] === '' ? null : facts[name];
}

/** Whether a value is one of several that the head prints, so that the keeper only chooses. */
function isPrintedToo(head: PaperHead, name: SuppliedName, value: string): boolean {
  if (name === 'documentDate') return head.days.includes(value);
  return trimSpace(head.lines.join(' ')).includes(trimSpace(value));
}

function withFact(facts: Facts, name: SuppliedName, value: string): Facts {
  if (name !== 'authority') return { ...facts, [name]: value };
  const found = authorityNamed(value);
  return found === null ? facts : { ...facts, authority: found.name, authoritySlug: found.slug };
}

/** Collects what is told, fact by fact. */
class Statement {
  readonly diagnostics: Diagnostic[] = [];
  readonly supplied: SuppliedName[] = [];
  facts: Facts;
  private readonly file: string;

  constructor(facts: Facts, file: string) {
    this.facts = facts;
    this.file = file;
  }

  say(rule: string, message: string, severity: Diagnostic['severity']): void {
    this.diagnostics.push({ rule, message, source: this.file, page: null, line: null, severity });
  }

  /** Takes a fact that is told where nothing is printed; a fact that contradicts the print is no fact. */
  take(head: PaperHead, name: SuppliedName, value: string, isManifest: boolean): void {
    const printed = printedValue(this.facts, head, name);
    if (printed === value) return;
    if (printed === null) {
      this.facts = withFact(this.facts, name, value);
      const isTaken = name !== 'authority' || this.facts.authority !== null;
      if (isTaken) this.supplied.push(name);
      else this.say('unknown-council', `“${value}” is no council of England's list.`, 'warning');
    } else if (isManifest && isPrintedToo(head, name, value)) {
      this.facts = withFact(this.facts, name, value);
    } else if (isManifest) {
      const message = `The text prints the ${words[name]} “${printed}”; sources.yaml may not replace it by “${value}”. Remove \`${name}\` from its entry.`;
      this.say('printed-already', message, 'error');
    } else if (name !== 'authority' || authorityNamed(value)?.name !== printed) {
      const message = `The front matter gives the ${words[name]} “${value}”, the text “${printed}”; what the text prints was taken.`;
      this.say('front-matter', message, 'warning');
    }
  }
}

function refuseForInspection(
  statement: Statement,
  supplied: SuppliedFacts,
  told: SuppliedFacts,
): void {
  const given = suppliedNames.filter((name) => supplied[name] !== undefined);
  if (given.length > 0) {
    const message = `This is an inspection report: its ${given.join(', ')} can't be supplied, only printed. Remove it from its entry in sources.yaml.`;
    statement.say('inspection-supplied', message, 'error');
  }
  if (Object.keys(told).length > 0)
    statement.say(
      'front-matter',
      'The front matter of an inspection report was left out.',
      'warning',
    );
}

/**
 * Puts in what the manifest, or else a file's front matter, tells of a paper that prints it not, and lists it
 * as `supplied` (contract, Fields). What the text prints is never replaced, and an inspection is told nothing.
 * @param head what the paper's head prints; null for an inspection
 * @param heading the first heading, which is the title where there is no other
 */
export function withSupplied(
  printed: Facts,
  head: PaperHead | null,
  heading: string,
  { file, supplied = {} }: Pick<SourceText, 'file' | 'supplied'>,
  told: SuppliedFacts,
): Stated {
  const statement = new Statement(printed, file);
  if (head === null) {
    refuseForInspection(statement, supplied, told);
    return { printed, diagnostics: statement.diagnostics };
  }
  for (const name of suppliedNames) {
    const [manifest, value] = [supplied[name], supplied[name] ?? told[name]];
    if (value !== undefined) statement.take(head, name, value, manifest !== undefined);
  }
  let { facts } = statement;
  if (facts.title === '' && heading !== '') {
    facts = { ...facts, title: heading };
    const message = 'The head has no title; the first heading was taken for it.';
    statement.say('title-from-heading', message, 'warning');
  }
  const { supplied: names, diagnostics } = statement;
  const [first, ...more] = names;
  return {
    printed: first === undefined ? facts : { ...facts, supplied: [first, ...more] },
    diagnostics,
  };
}

import { dayOf } from '../../vocabulary/dates.ts';
import { authorityFacts } from '../../vocabulary/authorities.ts';
import { gradeName } from '../../vocabulary/grades.ts';
import type { Council } from '../councils.ts';
import { gradeOf } from '../grade-table.ts';
import { isOfTheWhole } from '../grades/correspondences.ts';
import neighbours from './statistical-neighbours.json' with { type: 'json' };

/** A council that another can be compared with, and the facts that the two share. */
export interface Likeness {
  slug: string;
  name: string;
  facts: string[];
}

/** So many are proposed; all others can be chosen. */
const mostProposed = 8;

const neighboursOf: Readonly<Record<string, readonly string[]>> = neighbours;

function latestGrade({ documents }: Council) {
  const graded = documents.filter(({ meta }) => isOfTheWhole(meta) && gradeOf(meta) && dayOf(meta));
  const latest = graded.at(-1);
  return latest === undefined ? null : gradeOf(latest.meta);
}

function sharedFacts(one: Council, other: Council): string[] {
  const [own, its] = [authorityFacts(one.slug), authorityFacts(other.slug)];
  const grade = latestGrade(one);
  const near = own?.dfeCode ? (neighboursOf[own.dfeCode] ?? []) : [];
  return [
    near.includes(its?.dfeCode ?? '') ? 'statistical neighbour' : '',
    own && its && own.region === its.region ? `same region, ${own.region}` : '',
    own?.type && own.type === its?.type ? `same kind of council, ${own.type}` : '',
    grade !== null && grade === latestGrade(other)
      ? `same latest overall grade here, ${gradeName(grade).toLowerCase()}`
      : '',
  ].filter(Boolean);
}

/**
 * Whom a council can be compared with, by facts alone: the Department for Education's statistical
 * neighbours, region, kind of council, latest overall grade. Most shared facts first, then by name.
 * @param councils those with documents, in time order
 */
export function likenessesOf(council: Council, councils: readonly Council[]): Likeness[] {
  return councils
    .filter(({ slug, documents }) => slug !== council.slug && documents.length > 0)
    .map((other) => ({ slug: other.slug, name: other.name, facts: sharedFacts(council, other) }))
    .filter(({ facts }) => facts.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length || a.name.localeCompare(b.name, 'en-GB'))
    .slice(0, mostProposed);
}

import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

const fields = 'slug, title, definition, parent, abbreviations, terms, exceptions, scope, examples';

const missing: Record<string, string> = {
  slug: 'write “slug: ” and the file’s name without .mdx',
  title: 'write “title: ” and what readers call the theme',
  definition: 'write “definition: >-” and below it a sentence that says what the theme is',
  terms: 'write “terms:” and below it the words that reports use, each after “- ”',
  scope: 'write “scope: { kinds: [], frameworks: [] }”, or name the frameworks that look at it',
  examples: 'write “examples:” with “counts:” and “nearMisses:” below it',
  why: 'say in a sentence why it doesn’t count',
};

/** Of the ways in which something may be written, the fault of the one that came closest. */
function closest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const deepest = issue.errors
    .flat()
    .sort((a, b) => b.path.length - a.path.length || Number(b.code === 'custom') - Number(a.code === 'custom'));
  const custom = deepest.find(({ code }) => code === 'custom') ?? deepest[0];
  return custom === undefined ? issue : closest({ ...custom, path: [...issue.path, ...custom.path] });
}

function messageOf(issue: Issue): string {
  const name = String(issue.path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    return `“${issue.keys.join('”, “')}” means nothing here: look for a spelling mistake (a theme has ${fields}), or take it out.`;
  }
  if (issue.code === 'invalid_type' && issue.message.includes('undefined')) {
    return `“${name}” is missing: ${missing[name] ?? 'add it'}.`;
  }
  if (issue.code === 'custom') return `${issue.message}.`;
  return `“${issue.path.join(' › ')}” is not as it should be: ${issue.message}.`;
}

/** Says in words what is wrong in a theme's head, and where. */
export function themeMessage(found: Issue): { place: PropertyKey[]; message: string } {
  const issue = closest(found);
  return { place: issue.path, message: messageOf(issue) };
}

import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Place } from '../../../src/lib/url.ts';
import { resolveOtherLibraries } from '../../../src/other-libraries.ts';
import { resolvePlace, resolveSearchServer } from '../../../src/site-place.ts';

const file = 'site.config.ts';

/** What `site.config.ts` may say. */
const configSchema = z.strictObject({
  name: z.string().trim().min(1, 'give the library a name'),
  contact: z.string().nullable(),
  origin: z.string().nullable(),
  base: z.string(),
  offline: z.boolean('say true or false').optional(),
  searchServer: z.url('give an address such as https://search.example.org/paragraphs').nullish(),
  otherLibraries: z
    .array(
      z.strictObject({ name: z.string(), base: z.string() }),
      'give a list such as [{ name: ‘North West’, base: ‘/north-west/’ }]',
    )
    .optional(),
  formerOrigins: z.array(z.url('give origins such as https://example.org')),
});

/** A file that can't be run has no settings; what is wrong with it is told when they are asked for. */
const loaded = await import('../../../site.config.ts').then(
  ({ default: config }: { default: unknown }) => ({ config }),
  (error: unknown) => ({ error: error as Error }),
);

/** The line of `site.config.ts` on which a setting stands. */
function lineOfSetting(name: string): string {
  const lines = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').split('\n');
  const at = lines.findIndex((line) => new RegExp(`^\\s*['"]?${name}['"]?\\s*:`).test(line));
  return at < 0 ? file : `${file}, line ${at + 1}`;
}

function brokenFile({ message, stack = '' }: Error): Error {
  const line = /site\.config\.ts:(\d+)/.exec(stack)?.[1];
  const place = line === undefined ? file : `${file}, line ${line}`;
  const what =
    message
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  return new Error(`${place}: the file can’t be read (${what}). Correct it.`);
}

/** Settings in their form. @throws Error that names the line of one that can't be, and says what it is to be */
export function checkedSettings(config: unknown) {
  const parsed = configSchema.safeParse(config);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const issue = (issues.find(({ code }) => code === 'unrecognized_keys') ??
    issues[0]) as z.core.$ZodIssue;
  const [name] = issue.code === 'unrecognized_keys' ? issue.keys : issue.path;
  const what =
    issue.code === 'unrecognized_keys'
      ? `“${String(name)}” is no setting. Correct its spelling, or remove it`
      : `“${String(name)}” can’t be so: ${issue.message}`;
  throw new Error(`${lineOfSetting(String(name))}: ${what}.`);
}

/**
 * Where a library is served, by `site.config.ts` and the environment's SITE and BASE.
 * @throws Error that says which setting is wrong, and what it is to be
 */
export function settingsOf(env: NodeJS.ProcessEnv): Place {
  const config = settings();
  const place = resolvePlace(config, env);
  resolveOtherLibraries(config.otherLibraries, env, place.base);
  return place;
}

/** The server that the search page asks, or null. @throws Error as `settingsOf` */
export function searchServerOf(env: NodeJS.ProcessEnv): string | null {
  return resolveSearchServer(settings().searchServer, env);
}

function settings() {
  if ('error' in loaded) throw brokenFile(loaded.error);
  return checkedSettings(loaded.config);
}

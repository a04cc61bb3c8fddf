import type { Briefing, BriefingItem } from './briefing.ts';

const name = /^[a-z0-9-]+$/;
const version = /^[0-9a-f]{8}$/;

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value has these names and no others. */
function hasOnly(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).sort().join() === [...names].sort().join();
}

const fits = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);

/** Whether a value is an item as `briefingItemSchema` has it; schemas weigh too much for a page. */
export function isItem(value: unknown): value is BriefingItem {
  if (hasOnly(value, ['kind', 'text']))
    return (value['kind'] === 'heading' || value['kind'] === 'note') && isText(value['text']);
  return (
    hasOnly(value, ['kind', 'slug', 'anchor', 'hash', 'text']) &&
    value['kind'] === 'paragraph' &&
    fits(value['slug'], name) &&
    fits(value['anchor'], name) &&
    fits(value['hash'], version) &&
    isText(value['text'])
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A briefing that was kept or saved as JSON, as `briefingSchema` has it; null where it can't be read. */
export function readBriefing(text: string): Briefing | null {
  const value = parsed(text);
  if (!hasOnly(value, ['id', 'title', 'items'])) return null;
  const { id, title, items } = value;
  if (!isText(id) || id === '' || !isText(title) || !Array.isArray(items)) return null;
  return items.every(isItem) ? { id, title, items } : null;
}

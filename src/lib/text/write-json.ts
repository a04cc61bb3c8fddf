/**
 * JSON with two-space indent down to a depth, and one line below it: a change of one block is a
 * change of one line. Ends with a line feed.
 */
export function writeJson(value: unknown, depth = 2): string {
  return `${render(value, depth, '')}\n`;
}

function render(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => inner + render(one, depth - 1, inner))
    : Object.entries(value).map(
        ([key, one]) => `${inner}${JSON.stringify(key)}: ${render(one, depth - 1, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? open + close : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

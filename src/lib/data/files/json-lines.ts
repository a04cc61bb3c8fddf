const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A list of rows, a row a line; any other value in one line. */
function rowsOf(value: unknown): string {
  if (!Array.isArray(value) || !value.every(isObject)) return JSON.stringify(value);
  return value.length === 0 ? '[]' : `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

/**
 * A value as JSON without indentation, which would be a fifth to a third of a file, yet a line a row and
 * a line a field: what changed between two versions shows line by line. Fields without a value are left out.
 */
export function jsonLines(value: object): string {
  if (Array.isArray(value)) return `${rowsOf(value)}\n`;
  const fields = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .map(([name, held]) => `${JSON.stringify(name)}:${rowsOf(held)}`);
  return fields.length === 0 ? '{}\n' : `{\n${fields.join(',\n')}\n}\n`;
}

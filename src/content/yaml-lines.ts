import { isMap, isNode, isScalar, type Document, type LineCounter } from 'yaml';

/** The line of a YAML file at which an issue stands: that of its key or its entry, from 1. */
export function lineOf(
  yaml: Document,
  lines: LineCounter,
  place: readonly PropertyKey[],
): number | null {
  for (let length = place.length; length >= 0; length -= 1) {
    const above = yaml.getIn(place.slice(0, length - 1), true);
    const own = isMap(above)
      ? above.items.find(({ key }) => isScalar(key) && key.value === place[length - 1])?.key
      : yaml.getIn(place.slice(0, length), true);
    if (isNode(own) && own.range) return lines.linePos(own.range[0]).line;
  }
  return null;
}

/** Why a text is no YAML, in a few words, and on which line; null where it is. */
export function yamlError({ errors }: Document): { why: string; line: number | null } | null {
  const [error] = errors;
  if (error === undefined) return null;
  // What follows is the place, in words and drawn over several lines.
  const [why = ''] = error.message.split(/ at line | in block |\n/);
  return { why, line: error.linePos?.[0].line ?? null };
}

/** How many signs a line has room for: the terminal's width; in a file lines may be of any length. */
export function lineWidth(): number {
  return process.stdout.columns ?? Infinity;
}

/** A text in lines that fit, those after the first indented more. */
export function wrap(text: string, indent: string, width = lineWidth()): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A text cut at its beginning if it is too long: of a path the end tells more. */
export function endOf(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(text.length - length + 1)}`;
}

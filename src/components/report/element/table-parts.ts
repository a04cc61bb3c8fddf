/**
 * A table's rendered caption and rows in the groups that HTML has for them. Its body begins with the first row that
 * has an address; in the texts, the signs of a tag are entities.
 */
export function tableParts(html: string): string {
  const body = html.search(/<tr [^<>]*\bid="/u);
  const end = body === -1 ? html.length : body;
  const header = html.slice(0, end).indexOf('<tr>');
  const from = header === -1 ? end : header;
  const group = (name: string, rows: string): string =>
    rows === '' ? '' : `<${name}>${rows}</${name}>`;
  return [
    html.slice(0, from).trim(),
    group('thead', html.slice(from, end).trim()),
    group('tbody', html.slice(end).trim()),
  ].join('');
}

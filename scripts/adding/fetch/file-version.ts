/** By what a server knows a version of a file again (RFC 9110, 8.8), and at which address that was. */
export interface Version {
  at: string;
  etag: string | null;
  modified: string | null;
}

/** The version that an answer names; null where it names none. */
export function versionIn(at: URL, { headers }: Response): Version | null {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return etag === null && modified === null ? null : { at: at.href, etag, modified };
}

/**
 * What to send so that a file comes only if it is another version (RFC 9110, 13.1). An address that leads
 * elsewhere than before is asked without conditions: another file may be older than the known one.
 */
export function askedIfChanged(at: URL, known: Version | null): Record<string, string> {
  if (known === null || known.at !== at.href) return {};
  if (known.etag !== null) return { 'if-none-match': known.etag };
  return known.modified === null ? {} : { 'if-modified-since': known.modified };
}

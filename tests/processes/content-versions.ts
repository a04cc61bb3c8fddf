/** A library's generated files in one version: many, so that a kill finds some written and some not. */
export function versionOf(version: string): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at < 300; at += 1) {
    files.set(`documents/document-${at}.json`, `${version} ${at} ${'word '.repeat(400)}`);
  }
  files.set(`reports/only-in-${version}.mdx`, version);
  return files;
}

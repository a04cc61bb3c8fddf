/** What the reader chose last, kept in the browser; for this page alone where nothing may be stored. */
const here = new Map<string, string>();

/** What was kept under a name, or null. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? here.get(name) ?? null;
  } catch {
    return here.get(name) ?? null;
  }
}

/** Keeps a choice under a name. */
export function keep(name: string, value: string): void {
  here.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage is blocked or full: the choice holds until the page is left.
  }
}

interface Known {
  name: string;
  url: string;
}

/** Offers, on the page for unknown addresses, the places whose addresses are most like it. */
export function showNearest(): void {
  const section = document.querySelector<HTMLElement>('#nearest');
  const list = section?.querySelector('ul');
  const data = document.querySelector('#known')?.textContent;
  if (!section || !list || !data) return;
  const nearest = nearestAddresses(JSON.parse(data) as Known[], location.pathname);
  for (const { name, url } of nearest) {
    const link = document.createElement('a');
    link.href = url + location.hash;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link, ' ', url);
    list.append(item);
  }
  section.hidden = nearest.length === 0;
}

/** The addresses that share most with a path, at most three, best first; none where little is shared. */
export function nearestAddresses(known: readonly Known[], path: string): Known[] {
  const wanted = pairs(path);
  return known
    .map((one) => ({ one, likeness: likeness(wanted, pairs(one.url)) }))
    .filter(({ likeness }) => likeness > 0.45)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** A path as it was meant; as it stands where its escapes are malformed. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The pairs of neighbouring letters in the last part of a path: what it names. */
function pairs(path: string): Set<string> {
  const name = readable(path).toLowerCase().split('/').filter(Boolean).at(-1) ?? '';
  return new Set(
    Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)),
  );
}

/** Dice's coefficient: twice what two sets share, by what they hold together; 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** One running process, as the kernel tells it. */
export interface ProcessState {
  pid: number;
  parent: number;
  /** Clock ticks of its own, user and system. */
  ticks: number;
  /** Clock ticks of its ended children and theirs, once it has waited for them. */
  childTicks: number;
  residentPages: number;
}

/**
 * Reads a line of `/proc/<pid>/stat`. The program's name stands in brackets and may itself hold
 * spaces and brackets, so the fields are counted from the last one.
 * @throws Error if the line is none of that file
 */
export function parseStat(line: string): ProcessState {
  const match = /^(\d+) \(.*\) (.+)$/s.exec(line.trim());
  const fields = match?.[2]?.split(' ').map(Number) ?? [];
  if (match === null || fields.length < 22) throw new Error(`Not a process's state: “${line}”`);
  const field = (number: number): number => fields[number - 3] as number;
  return {
    pid: Number(match[1]),
    parent: field(4),
    ticks: field(14) + field(15),
    childTicks: field(16) + field(17),
    residentPages: field(24),
  };
}

/**
 * A process and everything that it has started, directly or not.
 * @param root the process's number
 * @param all every running process
 */
export function treeOf(root: number, all: readonly ProcessState[]): ProcessState[] {
  const byParent = Map.groupBy(all, ({ parent }) => parent);
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...(byParent.get(pid) ?? []));
  return found;
}

import type { DraftBlock } from '../../../src/lib/model/draft.ts';

/** What was done to a text since it was published. */
export type Fate = 'untouched' | 'corrected' | 'divided' | 'new';

/** A block that can be edited: parent and section are nodes, and it knows from which published blocks it stems. */
export interface Node {
  draft: DraftBlock;
  parent: Node | null;
  section: Node | null;
  /** Positions of the published blocks whose words it has. */
  origins: Set<number>;
  fate: Fate;
  /** Copied from or copied elsewhere: not to be deleted or divided, or the copy could pass for the original. */
  isPattern: boolean;
}

/** A document's blocks as nodes, in the order of the drafts. */
export function toNodes(drafts: readonly DraftBlock[]): Node[] {
  const nodes = drafts.map((draft, at): Node => {
    return {
      draft,
      parent: null,
      section: null,
      origins: new Set([at]),
      fate: 'untouched',
      isPattern: false,
    };
  });
  drafts.forEach(({ parent, section }, at) => {
    nodes[at]!.parent = parent === null ? null : nodes[parent]!;
    nodes[at]!.section = section === null ? null : nodes[section]!;
  });
  return nodes;
}

/** The nodes as drafts again, parents and sections by position. */
export function toDrafts(nodes: readonly Node[]): DraftBlock[] {
  const positions = new Map(nodes.map((node, at) => [node, at]));
  const positionOf = (node: Node | null) => (node === null ? null : (positions.get(node) ?? null));
  return nodes.map(({ draft, parent, section }) => {
    return { ...draft, parent: positionOf(parent), section: positionOf(section) };
  });
}

/** A node and everything below it, which follow each other. */
export function withDescendants(nodes: readonly Node[], node: Node): Node[] {
  const family = new Set([node]);
  return nodes.filter((one) => {
    const belongs = one === node || (one.parent !== null && family.has(one.parent));
    if (belongs) family.add(one);
    return belongs;
  });
}

/** A heading and everything in its section and the sections within. */
export function withSection(nodes: readonly Node[], heading: Node): Node[] {
  const within = new Set([heading]);
  return nodes.filter((one) => {
    const belongs = one === heading || (one.section !== null && within.has(one.section));
    if (belongs && one.draft.kind === 'heading') within.add(one);
    return belongs;
  });
}

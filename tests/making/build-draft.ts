import type { DraftBlock } from '../../src/lib/model/draft.ts';

/** A paragraph of a made-up document before it has an anchor; `over` says what is of interest to a test. */
export function buildDraft(over: Partial<DraftBlock> = {}): DraftBlock {
  return {
    kind: 'paragraph',
    role: null,
    labels: [],
    text: '',
    emphasis: [],
    markers: [],
    level: 0,
    area: null,
    grade: null,
    header: [],
    cells: [],
    parent: null,
    section: null,
    page: null,
    pageEnd: null,
    line: 1,
    ...over,
  };
}

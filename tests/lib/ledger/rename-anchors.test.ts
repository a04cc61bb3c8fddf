import { expect, it } from 'vitest';
import { renameAnchors } from '../../../src/lib/ledger/entries/rename-anchors.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const remark = {
  rule: 'made-up',
  message: 'Look at it.',
  source: 'paper.txt',
  page: null,
  line: null,
  severity: 'warning' as const,
};

it('a block gets another anchor wherever the document names it', () => {
  const section = { title: 'A', level: 1, area: null, grade: null };
  const document = buildDocument({
    sections: [{ ...section, id: 's-a', children: [{ ...section, id: 's-b', children: [] }] }],
    diagnostics: [
      { ...remark, anchor: 'a-2' },
      { ...remark, page: 3 },
    ],
    blocks: [
      buildBlock({ id: 'a-1', section: 's-b', notes: [{ at: 1, marker: '1', to: 'a-2' }] }),
      buildBlock({ id: 'a-2', parent: 'a-1', section: 's-c' }),
    ],
  });
  const names = ['s-a', 's-b', 'a-1', 'a-2'].map((id): [string, string] => [id, `${id}-x2`]);
  const { sections, blocks, diagnostics } = renameAnchors(document, new Map(names));
  expect(diagnostics).toEqual([
    { ...remark, anchor: 'a-2-x2' },
    { ...remark, page: 3 },
  ]);
  expect(sections).toMatchObject([{ id: 's-a-x2', children: [{ id: 's-b-x2' }] }]);
  expect(blocks).toMatchObject([
    { id: 'a-1-x2', parent: null, section: 's-b-x2', notes: [{ to: 'a-2-x2' }] },
    { id: 'a-2-x2', parent: 'a-1-x2', section: 's-c' },
  ]);
});

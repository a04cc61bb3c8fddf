import { Document, isMap, type YAMLSeq } from 'yaml';
import type { Masks } from '../../../src/lib/model/pdf-page.ts';
import type { PageFacts } from '../../../src/lib/model/page-facts.ts';

/** A YAML file in which each entry of a list has a line of its own. */
function listed(value: object, list: string, comment: string): string {
  const yaml = new Document(value);
  yaml.commentBefore = comment;
  const items = yaml.get(list) as YAMLSeq;
  for (const item of items.items) if (isMap(item)) item.flow = true;
  return yaml.toString({ lineWidth: 0 });
}

/** `pages/<source>.yaml`. */
export function pagesFile(facts: PageFacts): string {
  const blocks = facts.blocks.map(({ page, pageEnd, printedPage, hash, begins }) => {
    return { page, pageEnd, printedPage, hash, begins };
  });
  return listed(
    { ...facts, blocks },
    'blocks',
    ` Pages of a text that has none, from another source of the same document. Each belongs to
 the text with this hash; the words are there for those who review it.`,
  );
}

/** `masks/<source>.yaml`. */
export function masksFile(masks: Masks): string {
  return listed(
    masks,
    'runs',
    ` Words were taken down from this file, which holds them still. Without this list the file is refused.`,
  );
}

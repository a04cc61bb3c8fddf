import { allOf, at, valueAt } from './word-xml.ts';

/** What a paragraph's style says of it, what the styles it is based on say included. */
export interface ParagraphStyle {
  name: string;
  /** Level of a heading from 1; null where it is none. */
  heading: number | null;
  isTitle: boolean;
  numbering: { list: string; level: number } | null;
}

const deepestChain = 20;
const plain: ParagraphStyle = { name: '', heading: null, isTitle: false, numbering: null };

/** The list and level that a paragraph's or a style's properties name, or null. */
export function numberingIn(properties: Element | null): ParagraphStyle['numbering'] {
  const own = properties === null ? null : at(properties, 'w:numPr');
  if (own === null) return null;
  const list = valueAt(own, 'w:numId');
  return list === null ? null : { list, level: Number(valueAt(own, 'w:ilvl') ?? 0) };
}

/** The level that an outline's or a style's name gives ("heading 2" → 2), or null. */
function headingOf(style: Element, name: string): number | null {
  const outline = valueAt(style, 'w:pPr', 'w:outlineLvl');
  const named = /^heading (\d)$/iu.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  return outline === null || Number(outline) > 5 ? null : Number(outline) + 1;
}

/** Reads the styles of paragraphs. @returns what the style of an id says */
export function readStyles(styles: Document | null): (id: string | null) => ParagraphStyle {
  const byId = new Map<string, Element>();
  for (const style of styles === null ? [] : allOf(styles, 'w:style'))
    byId.set(style.getAttribute('w:styleId') ?? '', style);
  const read = (id: string | null, depth: number): ParagraphStyle => {
    const style = byId.get(id ?? '');
    if (style === undefined || depth > deepestChain) return plain;
    const below = read(valueAt(style, 'w:basedOn'), depth + 1);
    const name = valueAt(style, 'w:name') ?? '';
    return {
      name,
      heading: headingOf(style, name) ?? below.heading,
      isTitle: /^title$/iu.test(name) || below.isTitle,
      numbering: numberingIn(at(style, 'w:pPr')) ?? below.numbering,
    };
  };
  return (id) => read(id, 0);
}

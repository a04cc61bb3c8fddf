import type { Nodes, PhrasingContent } from 'mdast';
import type { Emphasis } from '../model/block.ts';
import type { Marker } from '../model/segment.ts';

export interface Inline {
  text: string;
  emphasis: Emphasis[];
  markers: Marker[];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscriptRun = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;
const styleTags = /^<\/?(?:b|strong|i|em|u)>$/i;

/** The digits that a run of superscript characters stands for ("¹²" → "12"). */
export function superscriptDigits(marker: string): string {
  return [...marker].map((sign) => (superscripts.includes(sign) ? superscripts.indexOf(sign) : sign)).join('');
}

/** Collects text with white space levelled as it goes, so that offsets are those of the final text. */
class Collector {
  text = '';
  emphasis: Emphasis[] = [];
  markers: Marker[] = [];

  add(value: string): void {
    const level = value.replace(/\s+/g, ' ');
    this.text += this.text === '' || this.text.endsWith(' ') ? level.trimStart() : level;
  }

  addWithMarkers(value: string): void {
    let from = 0;
    for (const match of value.matchAll(superscriptRun)) {
      this.add(value.slice(from, match.index));
      this.mark(match[0]);
      from = match.index + match[0].length;
    }
    this.add(value.slice(from));
  }

  mark(marker: string): void {
    this.markers.push({ at: this.text.length, marker });
  }

  style(style: Emphasis['style'], start: number): void {
    const end = this.text.trimEnd().length;
    if (end > start) this.emphasis.push({ style, start, end });
  }

  result(): Inline {
    const text = this.text.trimEnd();
    const inside = (at: number) => Math.min(at, text.length);
    return {
      text,
      emphasis: this.emphasis.filter(({ start }) => start < text.length),
      markers: this.markers.map((marker) => ({ ...marker, at: inside(marker.at) })),
    };
  }
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** A `<sup>…</sup>` is a note's marker; other tags of style are dropped; anything else stays as text. */
function addHtml(out: Collector, nodes: readonly PhrasingContent[], index: number, source: string): number {
  const tag = sourceOf(nodes[index] as Nodes, source);
  const content = nodes[index + 1];
  const closing = nodes[index + 2];
  const isNote =
    /^<sup>$/i.test(tag) && content?.type === 'text' && closing?.type === 'html' && /^<\/sup>$/i.test(closing.value);
  if (isNote) {
    out.mark(content.value);
    return index + 2;
  }
  if (!styleTags.test(tag)) out.add(tag);
  return index;
}

function addNodes(out: Collector, nodes: readonly PhrasingContent[], source: string): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as PhrasingContent;
    if (node.type === 'text') out.addWithMarkers(node.value);
    else if (node.type === 'html') index = addHtml(out, nodes, index, source);
    else if (node.type === 'strong' || node.type === 'emphasis') {
      const start = out.text.length;
      addNodes(out, node.children, source);
      out.style(node.type, start);
    } else if (node.type === 'link') addNodes(out, node.children, source);
    else if (node.type === 'break') out.add(' ');
    else out.add(sourceOf(node, source));
  }
}

/**
 * Takes the inline nodes of a block and returns its words, with emphasis and note markers by offset.
 * What is no known mark-up (tags, code, images) stays in the text as the source has it.
 */
export function inlineText(nodes: readonly PhrasingContent[], source: string): Inline {
  const out = new Collector();
  addNodes(out, nodes, source);
  return out.result();
}

import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { DocxError } from './docx-error.ts';

/** Parses a part of a Word file. @throws DocxError if it is no XML */
export function parseXml(text: string, name: string): Document {
  const fail = () => {
    throw new DocxError('broken-docx', `Its part ${name} is no XML. Save or download it again.`);
  };
  const parser = new DOMParser({
    errorHandler: { warning: () => undefined, error: fail, fatalError: fail },
  });
  const document = parser.parseFromString(text, 'text/xml') as Document | undefined;
  if (document?.documentElement === undefined || document.documentElement === null) return fail();
  return document;
}

/** A part as XML again. */
export function writeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** The elements right below one. */
export function childrenOf(element: Element | Document): Element[] {
  const found: Element[] = [];
  for (let at = element.firstChild; at !== null; at = at.nextSibling)
    if (at.nodeType === 1) found.push(at as Element);
  return found;
}

/** All elements of a name below one, in order. */
export function allOf(element: Element | Document, name: string): Element[] {
  return Array.from(element.getElementsByTagName(name));
}

/** The element that a path of names leads to, or null. */
export function at(element: Element, ...path: string[]): Element | null {
  let here: Element | null = element;
  for (const name of path)
    here = here === null ? null : (childrenOf(here).find((one) => one.tagName === name) ?? null);
  return here;
}

/** The value of an element at a path (`w:val`), or null. */
export function valueAt(element: Element, ...path: string[]): string | null {
  return at(element, ...path)?.getAttribute('w:val') || null;
}

/** Whether a switch at a path is on: there, and not said to be off. */
export function isOn(element: Element, ...path: string[]): boolean {
  const found = at(element, ...path);
  return (
    found !== null && !['0', 'false', 'off', 'none'].includes(found.getAttribute('w:val') ?? '')
  );
}

/** Takes an element out of its document. */
export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

import type { WordFile } from '../../../src/lib/model/source.ts';
import { beginningOf } from '../../../src/lib/text/words.ts';
import { WordNumbering, type Printed } from './word-numbering.ts';
import { numberingIn, readStyles, type ParagraphStyle } from './word-styles.ts';
import { allOf, at, childrenOf, isOn, remove, valueAt } from './word-xml.ts';

/** Style ids of prepared paragraphs, which the style map turns into elements. */
export const headingStyle = 'PaperHeading';
export const numberedStyle = 'PaperNumbered';
const deepestHeading = 6;
const deepestList = 9;

type Remarks = WordFile['remarks'];

/** Takes the elements of a name out, and says how many. */
function takeOut(document: Document, names: readonly string[]): Element[] {
  const found = names.flatMap((name) => allOf(document, name));
  found.forEach(remove);
  return found;
}

/** The plain text of an element's runs. */
export function textOf(element: Element): string {
  return allOf(element, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

/** Of two forms of one content, for new and for old programs, only one is read. */
function keepOneAlternative(document: Document): void {
  for (const choice of allOf(document, 'mc:AlternateContent')) {
    const fallback = at(choice, 'mc:Fallback');
    if (fallback !== null) {
      childrenOf(choice)
        .filter((one) => one !== fallback)
        .forEach(remove);
    }
  }
}

function leaveOutHidden(document: Document, remarks: Remarks): void {
  const hidden = allOf(document, 'w:r').filter((run) => isOn(run, 'w:rPr', 'w:vanish'));
  const words = hidden.filter((run) => textOf(run).trim() !== '').length;
  hidden.forEach(remove);
  if (words > 0) {
    const message = `The file has ${words} hidden pieces of text, which Word doesn't print; they were left out.`;
    remarks.push({ rule: 'hidden-text', message, severity: 'warning' });
  }
}

function settleChanges(document: Document, remarks: Remarks): void {
  const changes = allOf(document, 'w:ins').length + allOf(document, 'w:moveTo').length;
  const deleted = takeOut(document, ['w:del', 'w:moveFrom']).length;
  if (changes + deleted > 0) {
    const message = `The file has ${changes + deleted} tracked changes; it was read as if all were accepted. Accept or reject them in Word to be sure.`;
    remarks.push({ rule: 'tracked-changes', message, severity: 'warning' });
  }
}

function leaveOutContents(document: Document, styleOf: StyleOf, remarks: Remarks): void {
  const lines = allOf(document, 'w:p').filter((one) => /^toc \d$/iu.test(styleOf(one).name));
  if (lines.length === 0) return;
  const message = `The ${lines.length} lines of its table of contents were left out: “${beginningOf(lines.map(textOf).join(' '))}”.`;
  remarks.push({ rule: 'contents', message, severity: 'info' });
  lines.forEach(remove);
}

function countUnread(document: Document, remarks: Remarks): void {
  const count = (names: string[]) => names.flatMap((name) => allOf(document, name)).length;
  const told: [string, number, string][] = [
    ['pictures', count(['w:drawing', 'w:pict', 'w:object']), 'pictures or drawings were left out'],
    ['comments', count(['w:commentReference']), 'comments in the margin were left out'],
    ['equations', count(['m:oMath']), 'equations were left out'],
  ];
  for (const [rule, number, what] of told) {
    if (number === 0) continue;
    const message = `${number} ${what}: the library keeps the words of the text only.`;
    remarks.push({ rule, message, severity: 'warning' });
  }
}

type StyleOf = (paragraph: Element) => ParagraphStyle;

function element(document: Document, name: string, value?: string): Element {
  const made = document.createElement(name);
  if (value !== undefined) made.setAttribute('w:val', value);
  return made;
}

function propertiesOf(document: Document, paragraph: Element): Element {
  const own = at(paragraph, 'w:pPr');
  if (own !== null) return own;
  const made = element(document, 'w:pPr');
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
}

function setStyle(document: Document, properties: Element, id: string): void {
  const own = at(properties, 'w:pStyle');
  if (own !== null) own.setAttribute('w:val', id);
  else properties.insertBefore(element(document, 'w:pStyle', id), properties.firstChild);
}

/** Says of a paragraph that it is in no list, whatever its style says. */
function unlist(document: Document, properties: Element): void {
  const own = at(properties, 'w:numPr');
  if (own !== null) remove(own);
  const none = element(document, 'w:numPr');
  none.appendChild(element(document, 'w:ilvl', '0'));
  none.appendChild(element(document, 'w:numId', '0'));
  properties.appendChild(none);
}

/** Writes a number that Word only counts into the text before which it prints it. */
function printNumber(document: Document, paragraph: Element, label: string): void {
  const run = element(document, 'w:r');
  const text = element(document, 'w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(`${label} `));
  run.appendChild(text);
  const properties = propertiesOf(document, paragraph);
  paragraph.insertBefore(run, properties.nextSibling);
}

const isPlainNumber = ({ label }: Extract<Printed, { kind: 'number' }>): boolean =>
  /^\d{1,3}[.)]?$/u.test(label);

interface Paragraph {
  element: Element;
  style: ParagraphStyle;
  heading: number | null;
}

function headingOf(element: Element, style: ParagraphStyle): number | null {
  const outline = valueAt(element, 'w:pPr', 'w:outlineLvl');
  const isOutlined = outline !== null && Number(outline) < deepestHeading;
  return isOutlined ? Number(outline) + 1 : style.heading;
}

/** Gives a paragraph the style that tells what it is, and its number. */
function prepare(
  document: Document,
  { element: paragraph, style, heading }: Paragraph,
  numbering: WordNumbering,
  by: number,
): void {
  const own = numberingIn(at(paragraph, 'w:pPr')) ?? style.numbering;
  const isEmpty = textOf(paragraph).trim() === '';
  const printed = own === null || isEmpty ? null : numbering.next(own.list, own.level);
  const properties = propertiesOf(document, paragraph);
  if (style.isTitle) setStyle(document, properties, `${headingStyle}1`);
  else if (heading !== null)
    setStyle(document, properties, `${headingStyle}${Math.min(deepestHeading, heading + by)}`);
  if (printed?.kind !== 'number') return;
  printNumber(document, paragraph, printed.label);
  unlist(document, properties);
  if (!style.isTitle && heading === null && isPlainNumber(printed))
    setStyle(
      document,
      properties,
      `${numberedStyle}${Math.min(deepestList, (own?.level ?? 0) + 1)}`,
    );
}

/**
 * Changes the text of a Word file so that all it prints stands in it as words: the numbers that Word counts
 * are written before their paragraphs, what it doesn't print (hidden text, deletions) is taken out.
 * @returns what a person should know of what was left out
 */
export function prepareDocument(
  document: Document,
  styles: Document | null,
  lists: Document | null,
): Remarks {
  const remarks: Remarks = [];
  const styleById = readStyles(styles);
  const styleOf: StyleOf = (paragraph) => styleById(valueAt(paragraph, 'w:pPr', 'w:pStyle'));
  keepOneAlternative(document);
  settleChanges(document, remarks);
  leaveOutHidden(document, remarks);
  leaveOutContents(document, styleOf, remarks);
  countUnread(document, remarks);
  const numbering = new WordNumbering(lists);
  const paragraphs = allOf(document, 'w:p').map((one): Paragraph => {
    const style = styleOf(one);
    return { element: one, style, heading: headingOf(one, style) };
  });
  const by = paragraphs.some(({ style }) => style.isTitle) ? 1 : 0;
  paragraphs.forEach((one) => prepare(document, one, numbering, by));
  return remarks;
}

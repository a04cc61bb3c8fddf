import type { PageNote } from '../../../src/lib/model/pdf-page.ts';

/** What pdf.js tells of an annotation, as far as it bears text. */
interface Annotation {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  contentsObj?: { str?: string };
  textContent?: string[];
}

/** Annotations whose text is that of a comment shown elsewhere, or an address. */
const silent = new Set(['Popup', 'Link']);

function fieldText({ fieldType, fieldValue }: Annotation): string {
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  return values.filter((value) => typeof value === 'string').join(' ');
}

/** The comments on a page and what was typed into its form fields: text that its content doesn't hold. */
export function notesOf(annotations: readonly unknown[]): PageNote[] {
  return (annotations as Annotation[]).flatMap((one): PageNote[] => {
    if (silent.has(one.subtype ?? '')) return [];
    const isField = one.subtype === 'Widget';
    const written = one.contentsObj?.str ?? one.textContent?.join(' ') ?? '';
    const text = (isField ? fieldText(one) : written).trim();
    return text === '' ? [] : [{ kind: isField ? 'form-field' : 'note', text }];
  });
}

import { citationFormats } from '../../lib/citation/formats/citation-formats.ts';
import type { Copied } from '../../lib/citation/citation-runs.ts';
import type { Extent } from '../../lib/citation/extents.ts';
import { briefingPath } from '../../lib/url.ts';
import { element } from '../element.ts';
import { announce } from '../announce.ts';
import { byHandChoice, chosenFormat, formatChoice, labelledChoice } from './choices.ts';
import { putOnClipboard } from './clipboard.ts';
import { citationOf, linkOf, quotationOf, wordsLinkOf, type CitedFrom } from './make-copies.ts';

/** Whether an extent is some words of a paragraph. */
const isPart = ({ pieces }: Extent): boolean =>
  pieces.some(({ cutBefore, cutAfter }) => cutBefore || cutAfter);

const notTold =
  'Not copied: a browser could not tell these words from the same ones elsewhere in the document. The paragraph’s link can be copied all the same.';

/** What a row offers to copy. */
export interface RowOf {
  /** What it is for, to those who can't see where it stands: "paragraph 28". */
  name: string;
  from: CitedFrom;
  /** What may be quoted and cited, the likeliest first; at least one. */
  extents: readonly Extent[];
  /** Called when the reader closes it. */
  onClose: () => void;
  /** Whether words are copied by hand on this page too. */
  hasByHand: boolean;
  /** What else is offered: a button, and where it shows what it finds. */
  more?: readonly { button: HTMLButtonElement; shown: HTMLElement }[];
}

/** The row under a paragraph by which its quotation, citation and link are copied. It stands in the flow and covers nothing. */
export class Row {
  readonly element: HTMLElement;
  readonly #of: RowOf;
  readonly #extent: HTMLSelectElement;
  readonly #text = element('textarea', { readonly: '', rows: '4', 'aria-label': 'Text to copy' });
  readonly #said = element('p', { class: 'said' });

  constructor(of: RowOf) {
    this.#of = of;
    const [extents, extent] = labelledChoice(
      'How much',
      of.extents.map(({ name }) => name),
    );
    this.#extent = extent;
    extents.hidden = of.extents.length < 2;
    this.#text.hidden = true;
    this.element = element(
      'div',
      { class: 'cite', role: 'group', 'aria-label': `Cite ${of.name}` },
      ...this.#buttons(),
      element('div', {}, extents, formatChoice(), ...(of.hasByHand ? [byHandChoice()] : [])),
      this.#said,
      this.#text,
      ...(of.more ?? []).map(({ shown }) => shown),
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      of.onClose();
    });
    // What the citation needs is there by the time that it is asked for; what fails is told then.
    of.from.load().catch(() => undefined);
  }

  /** Puts the reader at its first button, and brings the row into view if it isn't. */
  focus(): void {
    this.element.querySelector('button')?.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }

  #buttons(): HTMLButtonElement[] {
    const { from, onClose, more = [] } = this.#of;
    const quoted = () => quotationOf(this.#chosen, from, chosenFormat(), citationFormats[0]!);
    const cited = () => citationOf(this.#chosen, from, chosenFormat());
    const linked = () => Promise.resolve(linkOf(this.#chosen, from));
    const close = element('button', { type: 'button' }, 'Close');
    close.addEventListener('click', onClose);
    return [
      this.#copier('Quotation', quoted),
      this.#copier('Citation', cited),
      this.#copier('Link', linked),
      ...(this.#of.extents.some(isPart) ? [this.#wordsLinker()] : []),
      this.#adder(),
      ...more.map(({ button }) => button),
      close,
    ];
  }

  #copier(name: string, make: () => Promise<Copied | null>): HTMLButtonElement {
    const button = element('button', { type: 'button' }, `Copy ${name.toLowerCase()}`);
    button.addEventListener('click', () => void this.#copy(name, make, button));
    return button;
  }

  /** Offers a link to the words themselves where some are chosen, and not all of their paragraph. */
  #wordsLinker(): HTMLButtonElement {
    const button = this.#copier('Link to these words', () =>
      wordsLinkOf(this.#chosen, this.#of.from),
    );
    const offer = () => (button.hidden = !isPart(this.#chosen));
    this.#extent.addEventListener('change', offer);
    offer();
    return button;
  }

  #adder(): HTMLButtonElement {
    const button = element('button', { type: 'button' }, 'Add to briefing');
    button.addEventListener('click', () => void this.#add());
    return button;
  }

  async #add(): Promise<void> {
    const { from } = this.#of;
    try {
      const { addToBriefing } = await import('../collect/add-paragraphs.ts');
      const { told, fragment } = await addToBriefing(this.#chosen, from);
      this.#tell(told);
      const href = new URL(from.root).pathname + briefingPath + fragment;
      this.#said.append(' ', element('a', { href }, 'Open the briefing'));
    } catch (error) {
      console.error(error);
      this.#tell(
        'Not added: the document could not be fetched, or has changed. Load the page again.',
      );
    }
  }

  get #chosen(): Extent {
    return this.#of.extents[this.#extent.selectedIndex] ?? this.#of.extents[0]!;
  }

  async #copy(
    name: string,
    make: () => Promise<Copied | null>,
    button: HTMLButtonElement,
  ): Promise<void> {
    this.#said.textContent = '';
    try {
      const copied = await make();
      if (copied === null) {
        this.#tell(notTold);
        return;
      }
      const isDone = await putOnClipboard(copied, this.#text);
      this.#tell(isDone ? `${name} copied.` : 'Copy the selected text (Ctrl+C or ⌘C).');
      this.#text.value = copied.text;
      this.#text.hidden = isDone && name.startsWith('Link');
      if (isDone) button.focus({ preventScroll: true });
      else this.#text.select();
    } catch (error) {
      console.error(error);
      this.#tell(
        'The citation could not be made: the library can’t be reached, or has changed since this page was opened. Load the page again; the link can be copied all the same.',
      );
    }
  }

  #tell(message: string): void {
    this.#said.textContent = message;
    announce(message);
  }
}

import type { Briefing, BriefingItem } from '../../lib/briefing/briefing.ts';
import { inserted, moved, placeOf, replaced, without } from '../../lib/briefing/item-order.ts';
import { announce } from '../announce.ts';
import { keptBriefings, notStored, onOtherTab } from '../collect/kept-briefings.ts';
import { offerUnreadable } from './damaged.ts';
import { takeDrops } from './drag.ts';
import { showExports } from './exports.ts';
import { HeldLibrary, quotedSlugs } from './held-library.ts';
import { factsOf, heldInAll, type LibraryFacts } from './item-facts.ts';
import { itemView } from './item-view.ts';
import { OpenBriefing } from './open-briefing.ts';
import { at, drawChoices, focusIn, focusItem, isTyping } from './page-places.ts';
import { addressOf, fromAddress, fromFile } from './passed-on.ts';
import { saveBriefing } from './save-briefing.ts';

/** The page of the briefing that is open: draws it, and takes what the reader does. */
class Desk {
  readonly #root: HTMLElement;
  readonly #said: HTMLElement;
  readonly #base: string;
  readonly #library: HeldLibrary;
  readonly #open = new OpenBriefing();
  #last: number | null = null;
  #turn = 0;

  constructor(root: HTMLElement, said: HTMLElement) {
    const { base = '/', index = '/pagefind/' } = root.dataset;
    [this.#root, this.#said, this.#base] = [root, said, base];
    this.#library = new HeldLibrary(base, index);
  }

  async open(): Promise<void> {
    this.#listen();
    this.#root.hidden = false;
    const { unreadable } = keptBriefings();
    if (unreadable.length > 0) offerUnreadable(this.#root, unreadable);
    await this.#takeAddress();
    await this.show();
  }

  tell(message: string): void {
    this.#said.textContent = message;
  }

  async #takeAddress(): Promise<void> {
    const { hash } = location;
    if (hash.length < 2) return;
    try {
      const found = await fromAddress(hash, this.#library);
      if (!found) return;
      this.#take(found);
      history.replaceState(null, '', location.pathname + location.search);
      this.tell(`The briefing of the address is here: “${found.title}”.`);
    } catch (error) {
      this.tell(String(error instanceof Error ? error.message : error));
    }
  }

  #take(found: Briefing): void {
    if (!this.#open.take(found)) this.tell(notStored);
  }

  /** Shows the briefing as it stands, then what the library says of it. */
  async show(): Promise<void> {
    const turn = ++this.#turn;
    const slugs = quotedSlugs(this.#open.shown);
    this.#draw(null);
    const documents = await this.#library.documents(slugs);
    const facts = factsOf(this.#open.shown, documents, await this.#library.names());
    if (turn !== this.#turn || isTyping()) return;
    this.#draw(facts);
    at('checked').textContent = heldInAll(facts);
  }

  #draw(facts: LibraryFacts[] | null): void {
    const { items, title } = this.#open.shown;
    const focused = document.activeElement;
    drawChoices(keptBriefings().briefings, this.#open.shown);
    if (focused !== at('title')) at<HTMLInputElement>('title').value = title;
    at('printed-title').textContent = title;
    at('empty').hidden = items.length > 0;
    at<HTMLButtonElement>('undo').disabled = !this.#open.canUndo;
    this.#drawItems(facts);
    showExports(this.#root.querySelector<HTMLElement>('[data-briefing-export]')!, this.#open.shown);
  }

  #drawItems(facts: LibraryFacts[] | null): void {
    const list = at('items');
    const { items } = this.#open.shown;
    const [row, act] = focusIn(list);
    const views = items.map((item, place) => {
      const plain = item.kind === 'paragraph' ? `${item.slug}, ${item.anchor}` : '';
      const told = facts?.[place] ?? { source: plain, held: null };
      const where = { base: this.#base, at: place + 1, of: items.length };
      return itemView(
        item,
        { ...told, ...where },
        {
          move: (by) => this.#move(item, place, place + by, by < 0 ? 'Up' : 'Down'),
          remove: () => this.#remove(item, place),
          write: (text) => this.#write(item, place, text),
        },
      );
    });
    list.replaceChildren(...views);
    if (act !== null) focusItem(row, act);
  }

  /** Tells and shows what a change came to. @returns whether there was one */
  #show({ isChanged, told }: { isChanged: boolean; told: string }): boolean {
    this.tell(told);
    void this.show();
    return isChanged;
  }

  #move(item: BriefingItem, seenAt: number, to: number, act: string): void {
    const told = `Moved to place ${to + 1} of ${this.#open.shown.items.length}.`;
    const move = (now: Briefing, place: number) => moved(now, place, place + to - seenAt);
    if (this.#show(this.#open.changeItem(item, seenAt, move, told))) focusItem(to, act);
    this.#last = to;
  }

  #remove(item: BriefingItem, seenAt: number): void {
    this.#show(this.#open.changeItem(item, seenAt, without, 'Removed. “Undo” brings it back.'));
    focusItem(Math.min(seenAt, this.#open.shown.items.length - 1), 'Remove');
  }

  #write(item: BriefingItem, seenAt: number, text: string): void {
    if (item.kind === 'paragraph') return;
    const written = { ...item, text };
    const write = (now: Briefing) => {
      const place = placeOf(now, item, seenAt);
      // What was typed is kept, even if another tab has taken its place away.
      return place === -1
        ? inserted(now, now.items.length, [written])
        : replaced(now, place, written);
    };
    this.#show(this.#open.change(write, 'Kept.'));
  }

  #add(kind: 'heading' | 'note'): void {
    const place = this.#last === null ? this.#open.shown.items.length : this.#last + 1;
    const add = (now: Briefing) => inserted(now, place, [{ kind, text: '' }]);
    this.#show(this.#open.change(add, `A ${kind} was added.`));
    this.#last = Math.min(place, this.#open.shown.items.length - 1);
    focusItem(this.#last, '');
  }

  #undo(): void {
    const told = this.#open.undo();
    if (told === null) return;
    this.tell(told);
    void this.show();
    if (!this.#open.canUndo) at('which').focus();
  }

  #choose(id: string): void {
    this.#open.choose(id);
    this.#last = null;
    void this.show();
  }

  #new(): void {
    const isKept = this.#open.begin();
    this.#last = null;
    this.tell(isKept ? 'A new briefing: paragraphs are added to it from now on.' : notStored);
    void this.show();
    at('title').focus();
  }

  #delete(): void {
    const { title } = this.#open.delete();
    this.tell(`“${title}” was deleted. “Undo” brings it back.`);
    void this.show();
  }

  async #makeAddress(): Promise<void> {
    const field = at<HTMLTextAreaElement>('made');
    field.value = await addressOf(this.#open.shown, this.#library);
    field.hidden = false;
    field.focus();
    field.select();
    this.tell(
      `The address has ${field.value.length} characters. It is selected: copy it (Ctrl+C or ⌘C).`,
    );
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      this.#take(fromFile(await file.text()));
      this.tell(`Opened: “${this.#open.shown.title}”.`);
      await this.show();
    } catch (error) {
      this.tell(`${file.name} was not opened: ${error instanceof Error ? error.message : ''}`);
    }
  }

  #listen(): void {
    const click = (id: string, act: () => void) => at(id).addEventListener('click', act);
    click('new', () => this.#new());
    click('delete', () => this.#delete());
    click('undo', () => this.#undo());
    click('add-heading', () => this.#add('heading'));
    click('add-note', () => this.#add('note'));
    click('address', () => void this.#makeAddress());
    click('save', () => saveBriefing(this.#open.shown));
    at<HTMLSelectElement>('which').addEventListener('change', () =>
      this.#choose(at<HTMLSelectElement>('which').value),
    );
    const title = at<HTMLInputElement>('title');
    title.addEventListener('change', () =>
      this.#show(this.#open.change((now) => ({ ...now, title: title.value }), 'Kept.')),
    );
    const file = at<HTMLInputElement>('open');
    file.addEventListener('change', () => {
      void this.#openFile(file.files?.[0]);
      file.value = '';
    });
    at('items').addEventListener('focusin', ({ target }) => {
      this.#last = [...at('items').children].findIndex((one) => one.contains(target as Node));
    });
    takeDrops(at('items'), (from, to) => this.#move(this.#open.shown.items[from]!, from, to, 'Up'));
    addEventListener('hashchange', () => void this.#takeAddress().then(() => this.show()));
    onOtherTab(() => this.#follow());
  }

  /** Another tab has changed something: what it did is shown, and what is being typed stays. */
  #follow(): void {
    if (document.activeElement?.matches('#items :is(input, textarea)')) {
      announce('This briefing was changed in another tab.');
      return;
    }
    const told = this.#open.follow();
    if (told !== null) this.tell(told);
    void this.show();
  }
}

/** Opens the reader's briefings on their page. */
export function openDesk(root: HTMLElement, said: HTMLElement): Promise<void> {
  return new Desk(root, said).open();
}

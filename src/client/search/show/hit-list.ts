import { groupFound, spread, type Group } from '../../../lib/search/answer/group.ts';
import type { Answer } from '../find/answer.ts';
import { element } from '../../element.ts';
import { ui } from './page-elements.ts';
import type { Candidate } from '../find/find.ts';
import { groupItem, type ReadMore } from './group-view.ts';
import { keepPlace, type ListPlace } from './list-place.ts';
import { readHits } from '../find/read-hits.ts';
import type { Surroundings } from './hit-view.ts';

/** What was found, by document, and how much of it the reader has been shown. */
export class HitList {
  readonly #answer: Answer;
  readonly #groups: Group<Candidate>[];
  readonly #around: Surroundings;
  readonly #fail: (error: unknown) => void;
  readonly #keepPlace: typeof keepPlace;
  /** How many more paragraphs are open of a document, by slug. */
  readonly #opened: Map<string, number>;
  #pages = 0;
  /** The heading that was shown last. */
  #heading = '';

  /**
   * @param fail is told where the index can't be reached when the reader opens more
   * @param kept how much of it was open when the reader left
   * @param keep keeps how much of it is open
   */
  constructor(
    answer: Answer,
    around: Surroundings,
    fail: (error: unknown) => void,
    kept: ListPlace | null = null,
    keep = keepPlace,
  ) {
    this.#answer = answer;
    this.#opened = new Map(kept?.opened);
    this.#groups = groupFound(answer.shown);
    this.#around = around;
    this.#fail = fail;
    this.#keepPlace = keep;
  }

  /** What stands over a document where the one before it is of another kind of place. */
  #headingOver({ report }: Group<Candidate>): HTMLLIElement[] {
    const { headed } = this.#answer;
    if (headed === null) return [];
    const text = headed.slugs.has(report) ? headed.nearest : headed.others;
    if (text === this.#heading) return [];
    this.#heading = text;
    return [element('li', { class: 'part' }, element('h2', {}, text))];
  }

  /** Over how many documents it is spread, as the end of a sentence. */
  get spread(): string {
    return spread(this.#groups);
  }

  /** All that was found, in the order in which it is shown. */
  get all(): Candidate[] {
    return this.#groups.flatMap(({ shown, rest }) => [...shown, ...rest]);
  }

  /** The items of the next page, each page once. @throws where the index can't be reached */
  async next(): Promise<HTMLLIElement[]> {
    const next = this.#pages++;
    const due = this.#groups.filter(({ page }) => page === next);
    const open = due.map(({ shown, rest }) => [
      ...shown,
      ...rest.slice(0, this.#opened.get(shown[0]!.report) ?? 0),
    ]);
    const hits = await this.#read(open.flat());
    let at = 0;
    return due.flatMap((group, index) => {
      const own = hits.slice(at, (at += open[index]!.length));
      const item = groupItem(group, own, this.#around, this.#readingOf(group));
      return [...this.#headingOver(group), item];
    });
  }

  /** The items of the first pages, as many as were shown before. @throws where the index can't be reached */
  async first(pages: number): Promise<HTMLLIElement[]> {
    const items = await this.next();
    while (this.#pages < pages) items.push(...(await this.next()));
    return items;
  }

  /** Keeps how much is open, and the link by which the reader leaves, for when they come back. */
  keep(link: HTMLAnchorElement | null = null): void {
    this.#keepPlace({ pages: this.#pages, opened: [...this.#opened] }, link);
  }

  #readingOf({ shown }: Group<Candidate>): ReadMore<Candidate> {
    const { report } = shown[0]!;
    return {
      read: (found) => this.#read(found),
      opened: this.#opened.get(report) ?? 0,
      onOpen: (opened) => {
        this.#opened.set(report, opened);
        this.keep();
      },
      fail: this.#fail,
    };
  }

  /** Appends the items of the next page, and offers the one after it. */
  append(items: readonly HTMLLIElement[]): void {
    ui.hits.append(...items);
    ui.more.hidden = !this.#groups.some(({ page }) => page >= this.#pages);
  }

  #read(found: readonly Candidate[]) {
    return readHits(found, this.#answer.query);
  }
}

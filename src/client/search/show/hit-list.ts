import { groupFound, spread, type Group } from '../../../lib/search/answer/group.ts';
import type { Answer } from '../find/answer.ts';
import { ui } from './page-elements.ts';
import type { Candidate } from '../find/find.ts';
import { groupItem } from './group-view.ts';
import { readHits } from '../find/read-hits.ts';
import type { Surroundings } from './hit-view.ts';

/** What was found, by document, and how much of it the reader has been shown. */
export class HitList {
  readonly #answer: Answer;
  readonly #groups: Group<Candidate>[];
  readonly #around: Surroundings;
  readonly #fail: (error: unknown) => void;
  #pages = 0;

  /** @param fail is told where the index can't be reached when the reader opens more */
  constructor(answer: Answer, around: Surroundings, fail: (error: unknown) => void) {
    this.#answer = answer;
    this.#groups = groupFound(answer.shown);
    this.#around = around;
    this.#fail = fail;
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
    const hits = await this.#read(due.flatMap(({ shown }) => shown));
    let at = 0;
    return due.map((group) => {
      const own = hits.slice(at, (at += group.shown.length));
      const reading = {
        read: (found: readonly Candidate[]) => this.#read(found),
        fail: this.#fail,
      };
      return groupItem(group, own, this.#around, reading);
    });
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

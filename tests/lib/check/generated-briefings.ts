import {
  formats,
  honest,
  randomFrom,
  type Fault,
  type Format,
  type Generated,
  type Item,
} from './known-faults.ts';
import {
  grade,
  negation,
  otherGrade,
  sentencesOf,
  telling,
  type Sentence,
} from './quotable-sentences.ts';
import { writeBriefing } from './written-briefings.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';

/** Makes briefings of real paragraphs, right ones and ones with one known fault, by its own rules. */
export class BriefingMaker {
  readonly #random: () => number;
  readonly #sentences: Sentence[];
  /** Those that stand word for word in several documents. */
  readonly #stock: Sentence[];
  readonly #texts: Map<string, string>;
  readonly #roots: readonly string[];

  constructor(documents: readonly LibraryDocument[], roots: readonly string[], seed: number) {
    this.#random = randomFrom(seed);
    this.#sentences = sentencesOf(documents);
    const holders = Map.groupBy(this.#sentences, ({ text }) => text);
    this.#stock = this.#sentences.filter(
      ({ text }) => new Set(holders.get(text)!.map(({ document }) => document)).size > 1,
    );
    this.#roots = roots;
    this.#texts = new Map(
      documents.map(({ meta, blocks }) => [meta.slug, blocks.map(({ text }) => text).join('\n')]),
    );
  }

  #pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)]!;
  }

  #some(fits: (one: Sentence) => boolean): Sentence {
    return this.#pick(this.#sentences.filter(fits));
  }

  #url({ document, block }: Pick<Sentence, 'document' | 'block'>): string {
    const version = block.deepHash.slice(0, 8);
    return `${this.#pick(this.#roots)}reports/${document.meta.slug}/?v=${block.id}~${version}#${block.id}`;
  }

  #item(sentence: Sentence, words: string, edit: Item['edit'], more: Partial<Item> = {}): Item {
    const { document, block } = sentence;
    const marks = ['“', '”'] as const;
    return {
      words,
      slug: document.meta.slug,
      block,
      url: this.#url(sentence),
      edit,
      marks,
      named: document,
      cited: block,
      hasAddress: true,
      ...more,
    };
  }

  /** Where a run of words may be taken out: none of them changes what is said. */
  #quietRun(words: readonly string[], many: number): number {
    const starts = words.flatMap((_, at) => {
      const run = words.slice(at, at + many).join(' ');
      const isInside = at >= 3 && at + many <= words.length - 3;
      return isInside && !telling.test(run) ? [at] : [];
    });
    return starts.length === 0 ? -1 : this.#pick(starts);
  }

  #honest(format: Format): Item {
    const edit = this.#pick(honest);
    const sentence = this.#pick(this.#sentences);
    const words = sentence.text.split(' ');
    const item = (text: string, more: Partial<Item> = {}) => this.#item(sentence, text, edit, more);
    switch (edit) {
      case 'straight quotes':
        return item(sentence.text.replace(/’/g, "'"), { marks: ['"', '"'] });
      case 'single quotes':
        return item(sentence.text, { marks: ['‘', '’'] });
      case 'ellipsis':
      case 'ellipsis in brackets': {
        const many = 1 + Math.floor(this.#random() * 4);
        const at = this.#quietRun(words, many);
        if (at === -1) return this.#honest(format);
        const sign =
          edit === 'ellipsis' ? this.#pick(['…', '...', '. . .']) : this.#pick(['[…]', '[...]']);
        return item([...words.slice(0, at), sign, ...words.slice(at + many)].join(' '));
      }
      case 'insertion': {
        const many = Math.floor(this.#random() * 3);
        const at = this.#quietRun(words, many);
        if (at === -1) return this.#honest(format);
        return item(
          [
            ...words.slice(0, at),
            this.#pick(['[the council]', '[in York]', '[staff]']),
            ...words.slice(at + many),
          ].join(' '),
        );
      }
      case 'first letter in brackets': {
        const at = 1 + Math.floor(this.#random() * 3);
        const rest = words.slice(at).join(' ');
        const isLetter = /^[a-z][a-z]/.test(rest);
        return isLetter
          ? item(`[${rest[0]!.toUpperCase()}]${rest.slice(1)}`)
          : this.#honest(format);
      }
      case 'cut ends': {
        const from = Math.floor(this.#random() * 4);
        const to = words.length - Math.floor(this.#random() * 3);
        const cut = words
          .slice(from, to)
          .join(' ')
          .replace(/[.,;:]$/, '');
        return item(this.#random() < 0.5 ? `${cut},` : `… ${cut} …`);
      }
      case 'emphasis': {
        const at = 1 + Math.floor(this.#random() * (words.length - 2));
        const marked = format === 'html' ? `<em>${words[at]!}</em>` : `**${words[at]!}**`;
        if (/[&,.;:()]/.test(words[at]!)) return this.#honest(format);
        return item([...words.slice(0, at), marked, ...words.slice(at + 1)].join(' '));
      }
      case 'divided word': {
        const at = words.findIndex((word, index) => index > 2 && /^[a-z]{8,}$/.test(word));
        if (at === -1 || format === 'html') return this.#honest(format);
        const word = words[at]!;
        return item(
          [
            ...words.slice(0, at),
            `${word.slice(0, 4)}-\n${word.slice(4)}`,
            ...words.slice(at + 1),
          ].join(' '),
        );
      }
      case 'wrapped lines':
        return item(sentence.text.replace(/(.{20,40}) /g, '$1\n'));
      default:
        return item(sentence.text);
    }
  }

  #changed(fault: Fault): Item | null {
    const of = (fits: RegExp) => this.#some(({ text }) => fits.test(text));
    switch (fault) {
      case 'word-changed':
      case 'word-dropped': {
        const sentence = this.#pick(this.#sentences);
        const words = sentence.text.split(' ');
        const places = words.flatMap((word, at) =>
          at > 0 && at < words.length - 1 && /^[a-z]{4,}$/.test(word) ? [at] : [],
        );
        if (places.length === 0) return null;
        const at = this.#pick(places);
        const other = this.#pick(this.#sentences)
          .text.split(' ')
          .find((word) => /^[a-z]{4,}$/.test(word) && !words.includes(word));
        if (other === undefined) return null;
        const put = fault === 'word-changed' ? [other] : [];
        const isSame =
          fault === 'word-dropped' && (words[at] === words[at - 1] || words[at] === words[at + 1]);
        return isSame
          ? null
          : this.#item(
              sentence,
              [...words.slice(0, at), ...put, ...words.slice(at + 1)].join(' '),
              fault,
            );
      }
      case 'not-dropped': {
        const sentence = of(/\S \S+ .*?\b(?:not|no|never)\b /);
        return this.#item(sentence, sentence.text.replace(negation, ''), fault);
      }
      case 'not-in-gap': {
        const sentence = of(/^\S+ \S+ \S+ .*\bnot \S+ \S+ \S+/);
        return this.#item(sentence, sentence.text.replace(/\bnot\b/, '…'), fault);
      }
      case 'number-changed': {
        const sentence = of(/^\S.* \d+ /);
        const words = sentence.text.replace(
          / (\d+) /,
          (_, digits: string) => ` ${Number(digits) + 1 + Math.floor(this.#random() * 8)} `,
        );
        return this.#item(sentence, words, fault);
      }
      case 'grade-changed': {
        const sentence = of(grade);
        return this.#item(
          sentence,
          sentence.text.replace(grade, (word) => otherGrade[word]!),
          fault,
        );
      }
      default:
        return null;
    }
  }

  #misled(fault: Fault): Item | null {
    const sentence = this.#pick(this.#sentences);
    const { document, block, text } = sentence;
    const isElsewhere = (one: Sentence) =>
      !one.block.text.includes(text) &&
      one.block.parent === null &&
      !document.blocks.some((inner) => inner.parent === one.block.id);
    switch (fault) {
      case 'wrong-paragraph': {
        const other = this.#some((one) => one.document === document && isElsewhere(one));
        return this.#item(sentence, text, fault, { url: this.#url(other), cited: other.block });
      }
      case 'other-report': {
        const other = this.#some((one) => one.document !== document && isElsewhere(one));
        return this.#item(sentence, text, fault, {
          url: this.#url(other),
          named: other.document,
          cited: other.block,
        });
      }
      case 'stock-sentence': {
        const stock = this.#stock;
        if (stock.length === 0) return null;
        const one = this.#pick(stock);
        const other = this.#some(
          (wrong) =>
            wrong.block.parent === null &&
            !this.#texts.get(wrong.document.meta.slug)!.includes(one.text),
        );
        return this.#item(one, one.text, fault, {
          url: this.#url(other),
          named: other.document,
          cited: other.block,
        });
      }
      case 'dead-anchor': {
        const gone = `para-${400 + Math.floor(this.#random() * 500)}`;
        return this.#item(sentence, text, fault, {
          url: `${this.#roots[0]}reports/${document.meta.slug}/#${gone}`,
        });
      }
      case 'stale-hash': {
        const hash = Math.floor(this.#random() * 0xffffffff)
          .toString(16)
          .padStart(8, '0');
        return this.#item(sentence, text, fault, {
          url: `${this.#roots[0]}reports/${document.meta.slug}/?v=${block.id}~${hash}#${block.id}`,
        });
      }
      case 'other-council-named': {
        const other = this.#some(
          (one) =>
            one.document.meta.authority !== document.meta.authority && one.block.number !== null,
        );
        return this.#item(sentence, text, fault, { named: other.document, cited: other.block });
      }
      default:
        return null;
    }
  }

  #faulty(fault: Fault): Item {
    for (let attempt = 0; attempt < 200; attempt++) {
      const item = this.#changed(fault) ?? this.#misled(fault);
      if (item) return item;
    }
    throw new Error(`no paragraph lends itself to ${fault}`);
  }

  /**
   * A briefing of four quotations; one of them with a fault, if one is named.
   * @param layouts how quotations and their sources may stand, as `writeBriefing` counts them
   */
  make(
    fault: Fault | null,
    format: Format = this.#pick(formats),
    layouts: readonly number[] = [0, 1, 2, 3],
  ): Generated {
    const items = Array.from({ length: 4 }, () => this.#honest(format));
    const at = Math.floor(this.#random() * items.length);
    if (fault !== null) items[at] = this.#faulty(fault);
    const layout = this.#pick(layouts);
    const isOfAddress =
      fault === 'dead-anchor' || fault === 'stale-hash' || fault === 'other-council-named';
    for (const item of items) item.hasAddress = isOfAddress || this.#random() < 0.7;
    return { format, text: writeBriefing(items, format, layout), fault, items, at };
  }
}

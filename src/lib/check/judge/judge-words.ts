import { isWhole, type Difference } from '../compare/fit-quotation.ts';
import { tokensOfQuotation, wordsToFind, type QuotedToken } from '../compare/quoted-tokens.ts';
import { hasTellingWord, lostIn, notesOf } from '../compare/told-differences.ts';
import type { LibraryReader } from '../library/library-reader.ts';
import { dateInWords } from '../../vocabulary/dates.ts';
import type { At, QuotationVerdict } from '../tell/result.ts';
import { fewestOfPiece, joinedFrom } from './joined-words.ts';
import type { Scope } from './judge-references.ts';
import { byFit, ParagraphFinder, placesOf, type Fitted } from './paragraph-finder.ts';

/** What is said of words that are quoted: of a quotation, or of one of its paragraphs. */
export interface Words {
  verdict: QuotationVerdict;
  at: At[];
  differences: Difference[];
  notes: string[];
  isGapTelling: boolean;
}

/** Fewer words are a name, or a turn of phrase, as likely as a quotation. */
const shortest = { near: 3, alone: 4 };
/** What has this share of a quotation's words is compared with it; less is another text. */
const alike = { near: 0.5, elsewhere: 0.6, alone: 0.7 };
/** A paragraph elsewhere is nearer to the words where it has so much more of them. */
const nearer = 0.15;
/** A sentence that more paragraphs have is told by its first ones. */
const mostPlaces = 12;

const say = (verdict: QuotationVerdict, at: readonly At[], more: Partial<Words> = {}): Words => {
  return { verdict, at: [...at], differences: [], notes: [], isGapTelling: false, ...more };
};

/** What is said of words that all stand in a paragraph. */
function sayWhole({ at, fit }: Fitted): Words {
  const isGapTelling = fit.swallowed.some((one) => lostIn(one).length > 0);
  const verdict = fit.swallowed.length > 0 ? 'with-gaps' : 'exact';
  return say(verdict, [at], { notes: notesOf(fit), isGapTelling });
}

function sayChanged({ at, fit }: Fitted, notes: readonly string[] = []): Words {
  return say('changed', [at], {
    differences: fit.differences,
    notes: [...notes, ...notesOf(fit)],
  });
}

const wholeOf = (fits: readonly Fitted[]): Fitted[] =>
  fits.filter(({ fit }) => isWhole(fit)).slice(0, mostPlaces);

/** Whether a quotation has more words that its paragraph lacks than a slip would bring. */
const hasForeignWords = (near: Fitted | undefined): boolean =>
  near === undefined || near.fit.words - near.fit.matched >= fewestOfPiece;

/** Says of quoted words whether, and where, they stand in a library. */
export class WordsJudge {
  readonly #library: LibraryReader;
  readonly #finder: ParagraphFinder;

  constructor(library: LibraryReader) {
    this.#library = library;
    this.#finder = new ParagraphFinder(library);
  }

  /** @param label what may be a paragraph's printed number in front of its words, taken away for a second try */
  async judge(text: string, scopes: readonly Scope[] | null): Promise<Words> {
    const whole = await this.#judge(text, scopes);
    const bare = text.replace(/^\s*(?:[–—•·-]\s+)?\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+/u, '');
    if (bare === text || whole.verdict === 'exact' || whole.verdict === 'with-gaps') return whole;
    const without = await this.#judge(bare, scopes);
    return without.verdict === 'exact' || without.verdict === 'with-gaps' ? without : whole;
  }

  async #judge(text: string, scopes: readonly Scope[] | null): Promise<Words> {
    const quoted = tokensOfQuotation(text);
    const words = wordsToFind(quoted).length;
    if (quoted.every(({ kind }) => kind !== 'word'))
      return say('not-checked', [], { notes: ['It has no words.'] });
    if (scopes === null) return this.#alone(quoted, text, words);
    const near = await this.#near(quoted, text, scopes);
    if (near[0] && isWhole(near[0].fit)) return sayWhole(near[0]);
    if (words < shortest.near) return this.#short(text, near[0]);
    return (
      (await this.#former(quoted, scopes)) ?? (await this.#elsewhere(quoted, text, scopes, near))
    );
  }

  /** The words beside the paragraphs that are cited for them, the best first. */
  async #near(
    quoted: readonly QuotedToken[],
    text: string,
    scopes: readonly Scope[],
  ): Promise<Fitted[]> {
    const fits: Fitted[] = [];
    for (const { slug, anchors } of scopes)
      fits.push(
        ...(anchors === null
          ? await this.#finder.inDocument(quoted, text, slug)
          : await this.#finder.among(quoted, slug, anchors)),
      );
    return fits.sort(byFit);
  }

  #short(text: string, near: Fitted | undefined): Words {
    if (hasTellingWord(text) && near)
      return say('not-here', [], {
        notes: [`“${text.trim()}” does not stand in the paragraph cited.`],
      });
    const note =
      'One or two words that do not stand in the paragraph: too few to tell a quotation from a name.';
    return say('not-checked', [], { notes: [note] });
  }

  /** Words that stood in the cited paragraph before it was corrected. */
  async #former(quoted: readonly QuotedToken[], scopes: readonly Scope[]): Promise<Words | null> {
    for (const { slug, anchors } of scopes) {
      const { former } = await this.#library.document(slug);
      for (const { id, until, text } of former.filter((one) => anchors?.includes(one.id))) {
        const fits = this.#finder.besides(quoted, slug, id, text);
        if (!isWhole(fits.fit)) continue;
        const [now] = await this.#finder.among(quoted, slug, [id]);
        if (!now) continue;
        return sayChanged(now, [`These words stood here until ${dateInWords(until)}.`]);
      }
    }
    return null;
  }

  async #elsewhere(
    quoted: readonly QuotedToken[],
    text: string,
    scopes: readonly Scope[],
    near: readonly Fitted[],
  ): Promise<Words> {
    const slugs = [...new Set(scopes.map(({ slug }) => slug))];
    const within: Fitted[] = [];
    for (const slug of slugs) within.push(...(await this.#finder.inDocument(quoted, text, slug)));
    const library = await this.#finder.inLibrary(quoted, text);
    const known = new Set(within.map(({ at }) => `${at.slug}#${at.anchor}`));
    const others = library.filter(({ at }) => !known.has(`${at.slug}#${at.anchor}`));
    const all = [...within.sort(byFit), ...others];
    const whole = wholeOf(all);
    if (whole.length > 0) return this.#sayElsewhere(whole);
    const find = async (piece: readonly QuotedToken[]) => {
      const words = wordsToFind(piece).join(' ');
      const found: Fitted[] = [];
      for (const slug of slugs) found.push(...(await this.#finder.inDocument(piece, words, slug)));
      return [...found, ...(await this.#finder.inLibrary(piece, words))];
    };
    const joined = hasForeignWords(near[0]) ? await joinedFrom(quoted, all, find) : [];
    if (joined.length > 0) return say('joined', joined);
    return this.#changed(near[0], all.toSorted(byFit)[0]);
  }

  #sayElsewhere(whole: readonly Fitted[]): Words {
    const telling = whole[0]!.fit.swallowed.flatMap(lostIn);
    return say('elsewhere', placesOf(whole), {
      notes: notesOf(whole[0]!.fit),
      isGapTelling: telling.length > 0,
    });
  }

  #changed(near: Fitted | undefined, other: Fitted | undefined): Words {
    const here = near?.likeness ?? 0;
    const there = other?.likeness ?? 0;
    if (near && here >= alike.near && here >= there - nearer) return sayChanged(near);
    const note = 'Words much like these stand elsewhere, and not in the paragraph cited.';
    if (other && there >= alike.elsewhere) return sayChanged(other, [note]);
    return near && here >= alike.near ? sayChanged(near) : say('not-here', []);
  }

  /** Words with no reference near them: looked for in the whole library. */
  async #alone(quoted: readonly QuotedToken[], text: string, words: number): Promise<Words> {
    if (words < shortest.alone) {
      const note = 'No link or citation stands near it, and it has too few words to be looked for.';
      return say('not-checked', [], { notes: [note] });
    }
    const fits = await this.#finder.inLibrary(quoted, text);
    const whole = wholeOf(fits);
    if (whole.length > 0) return { ...sayWhole(whole[0]!), at: placesOf(whole) };
    const joined = !hasForeignWords(fits[0])
      ? []
      : await joinedFrom(quoted, fits, (piece) =>
          this.#finder.inLibrary(piece, wordsToFind(piece).join(' ')),
        );
    if (joined.length > 0) return say('joined', joined);
    const best = fits.toSorted(byFit)[0];
    if (best && best.likeness >= alike.alone) return sayChanged(best);
    return say('not-here', [], {
      notes: [
        'No link or citation stands near it, and no paragraph of the library has these words.',
      ],
    });
  }
}

import distance from 'damerau-levenshtein';
import type { Form } from '../index/word-forms.ts';
import { soundOf } from './word-sound.ts';

/** A word that is no word of the language or of the library, put right. */
const shortest = 5;
const shortestBySound = 4;

/** How many slips a word may have: one for each four letters, at most three. */
const mostSlips = (word: string): number => Math.min(3, Math.floor(word.length / 4));

/** So much likelier than any other must a word be to be taken. */
const farLikelier = 3;

/** How likely one slip of the finger is beside two. */
const likelihood = 0.02;

/** Four letters without one are hardly a word misspelt: they may be an abbreviation. */
const hasVowel = /[aeiouy]/;
const lettersOnly = /^\p{L}+$/u;
const frequent = 5;

/** A word of the same consonants, so many of them at least, in all counts as so many slips. */
const consonants = 3;
const soundSlips = 2;
const mostApart = (word: string): number => Math.floor(word.length / 2) - 1;

/** How many slips lie between what was typed and a word; too many where it can hardly be meant. */
function slipsTo(typed: string, text: string): number {
  const steps = distance(typed, text).steps;
  const sound = soundOf(typed);
  const isSound = hasVowel.test(typed) && sound === soundOf(text);
  if (steps <= mostSlips(typed) && (typed.length >= shortest || isSound)) return steps;
  const isAlike =
    steps <= mostApart(typed) && sound.length >= consonants && sound === soundOf(text);
  return isAlike ? soundSlips : Infinity;
}

/** How likely a word is meant that was typed so. */
function weigh(typed: string, { text, count, isKnown }: Form): number {
  if (
    Math.abs(text.length - typed.length) > Math.max(2, mostApart(typed)) ||
    !lettersOnly.test(text)
  )
    return 0;
  if (!isKnown && count < frequent) return 0;
  const slips = slipsTo(typed, text);
  if (slips === Infinity) return 0;
  return Math.sqrt(count) * likelihood ** slips * (text[0] === typed[0] ? 1 : 0.1);
}

/**
 * The word that was meant, where there can be hardly a doubt: one far likelier than all others, of other
 * stems than it; null where it is too short, has a digit, or several may be meant.
 * @param typed a word that is neither in the library nor in the dictionary
 */
export function safeCorrection(typed: string, forms: readonly Form[]): string | null {
  if (typed.length < shortestBySound || !lettersOnly.test(typed)) return null;
  const likely = forms
    .map((form) => ({ form, weight: weigh(typed, form) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [best] = likely;
  if (!best) return null;
  const next = likely.find(({ form }) => form.stem !== best.form.stem);
  return next && next.weight * farLikelier > best.weight ? null : best.form.text;
}

/** A word without its last g (“makin”), with it; null where that is no word of these. */
export function withLastG(typed: string, forms: readonly Form[]): string | null {
  const whole = `${typed}g`;
  return typed.endsWith('in') && forms.some(({ text }) => text === whole) ? whole : null;
}

/** Short words that may be part of a word written without its spaces. */
const joints = new Set(['of', 'in', 'to', 'up', 'at', 'on', 'and', 'the', 'for']);
const shortestPart = 4;

function partsFrom(typed: string, words: ReadonlySet<string>, left: number): string[] | null {
  if (left > 0 && words.has(typed)) return [typed];
  if (left <= 1) return null;
  for (let at = typed.length - 2; at >= 2; at--) {
    const [first, rest] = [typed.slice(0, at), typed.slice(at)];
    if (!words.has(first)) continue;
    const others = partsFrom(rest, words, left - 1);
    if (others) return [first, ...others];
  }
  return null;
}

/** A word may be printed once, if it is one of the language. */
const isPart = ({ text, count, isKnown }: Form): boolean =>
  (isKnown || count >= frequent) &&
  (text.length >= shortestPart || joints.has(text) || text === 'out');

/** A word written without its spaces, divided into words of the library: `outofhours`; null where it is none. */
export function divided(typed: string, forms: readonly Form[]): string | null {
  if (!lettersOnly.test(typed) || typed.length < shortest) return null;
  const words = new Set(forms.filter(isPart).map(({ text }) => text));
  const parts = partsFrom(typed, words, 2) ?? partsFrom(typed, words, 3);
  return parts?.join(' ') ?? null;
}

/** The longest word of the library that one without its spaces ends in, what is before it put right: `stafturnover`; null where that is in doubt. */
export function nearlyDivided(typed: string, forms: readonly Form[]): string | null {
  const words = new Set(forms.filter(isPart).map(({ text }) => text));
  for (let at = shortestBySound; at <= typed.length - shortest; at++) {
    if (!words.has(typed.slice(at))) continue;
    const first = safeCorrection(typed.slice(0, at), forms);
    return first === null ? null : `${first} ${typed.slice(at)}`;
  }
  return null;
}

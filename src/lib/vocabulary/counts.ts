/**
 * A whole number with its thousands set apart: "1,234". What the browser needs to know of a language to write
 * one takes a phone a tenth of a second to fetch, so small numbers, which look the same in any, do without.
 */
export function inDigits(count: number): string {
  return Math.abs(count) < 1000 ? String(count) : count.toLocaleString('en-GB');
}

/** A count with its noun, in digits with thousands marked: "1 document", "16,578 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inDigits(count)} ${count === 1 ? one : many}`;
}

/** A share as it is printed, with one decimal where it has one: "12.3 %". @param share from 0 to 1 */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

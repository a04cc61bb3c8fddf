/** A count with its noun, in digits with thousands marked: "1 document", "16,578 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** A share as it is printed, with one decimal where it has one: "12.3 %". @param share from 0 to 1 */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

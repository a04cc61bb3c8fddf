/** A count with its noun, in digits with thousands marked: "1 document", "16,578 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

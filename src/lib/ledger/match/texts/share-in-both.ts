/** Share of the longer list that stands in both. */
export function commonShare(one: readonly string[], two: readonly string[]): number {
  const left = [...two];
  const common = one.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.max(1, one.length, two.length);
}

/** A figure and what it should be at most. */
export interface Aim {
  what: string;
  value: number;
  atMost: number;
  /** As in "12.5 s"; a ratio has "times". */
  unit: string;
  /** Where the aim is to be less, not at most. */
  isStrict?: boolean;
}

/** Whether an aim is met. A figure that could not be taken (not a number) meets none. */
export function isMet({ value, atMost, isStrict = false }: Aim): boolean {
  return isStrict ? value < atMost : value <= atMost;
}

/** A figure with as many digits as one reads: three, and no fewer than are before the point. */
export function inDigits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const before = Math.trunc(Math.abs(value)).toString().length;
  const rounded = value.toFixed(Math.max(0, 3 - before));
  return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded;
}

/** A figure beside its limit: with more digits where the usual ones would make the two look alike. */
function besideLimit(value: number, limit: number): string {
  if (value === limit || inDigits(value) !== inDigits(limit)) return inDigits(value);
  const digits = [4, 5, 6, 7].find((count) => Number(value.toPrecision(count)) !== limit) ?? 8;
  return String(Number(value.toPrecision(digits)));
}

/** An aim in words: "met: …" or "missed: …". */
export function inWords(aim: Aim): string {
  const { what, value, atMost, unit, isStrict = false } = aim;
  const limit = `${isStrict ? 'under' : 'at most'} ${inDigits(atMost)} ${unit}`;
  if (!Number.isFinite(value)) return `not measured: ${what} (aim: ${limit})`;
  return `${isMet(aim) ? 'met' : 'missed'}: ${what} is ${besideLimit(value, atMost)} ${unit} (aim: ${limit})`;
}

const romans: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number in small Roman letters; of numbers that no list reaches the digits. */
export function roman(number: number): string {
  if (number < 1 || number > 399) return String(number);
  let rest = number;
  return romans
    .map(([value, sign]) => {
      const count = Math.floor(rest / value);
      rest -= count * value;
      return sign.repeat(count);
    })
    .join('');
}

/** A number in small letters: a to z, then aa, as word processors and browsers count. */
export function letters(number: number): string {
  if (number < 1 || number > 702) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

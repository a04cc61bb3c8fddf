const plain = /^[a-pr-z0-9]$/;

function encode(sign: string): string {
  if (plain.test(sign)) return sign;
  if (sign === 'q') return 'q1';
  const code = sign.codePointAt(0)!.toString(36);
  return `q${code.length + 1}${code}`;
}

/**
 * A token as a word of the index: `q` escapes what is not a letter a–z or a digit, and `q0` ends it.
 * So none begins with another, and looking one up, which also finds longer words, finds it alone.
 */
export function indexWord(token: string): string {
  return `${Array.from(token, encode).join('')}q0`;
}

declare module 'dictionary-en-gb' {
  const dictionary: { aff: Uint8Array; dic: Uint8Array };
  export default dictionary;
}

declare module 'nspell' {
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    correct(word: string): boolean;
  };
}

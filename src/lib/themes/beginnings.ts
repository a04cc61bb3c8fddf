interface Branch {
  next: Map<number, Branch>;
  rules: number[];
}

const beyondAscii = 0x80;
const wordSign = /[\p{L}\p{N}]/u;

/** By the code of each ASCII sign, whether it is a letter or a digit. */
const asciiWordSigns = Array.from({ length: beyondAscii }, (_, code) =>
  wordSign.test(String.fromCharCode(code)),
);

const isWordSign = (code: number): boolean =>
  code < beyondAscii ? asciiWordSigns[code]! : wordSign.test(String.fromCharCode(code));

/**
 * Beginnings of words as a tree, letter by letter, so that a word is left at the first letter with which none
 * goes on.
 */
export class Beginnings {
  readonly #root: Branch = { next: new Map(), rules: [] };

  /** @param beginnings in lower case, each with the number of the rule that it calls for */
  constructor(beginnings: readonly (readonly [beginning: string, rule: number])[]) {
    for (const [beginning, rule] of beginnings) this.#branchOf(beginning).rules.push(rule);
  }

  #branchOf(beginning: string): Branch {
    let branch = this.#root;
    for (let at = 0; at < beginning.length; at += 1) {
      const code = beginning.charCodeAt(at);
      const next = branch.next.get(code) ?? { next: new Map(), rules: [] };
      branch.next.set(code, next);
      branch = next;
    }
    return branch;
  }

  /** Calls each rule one of whose beginnings a word has, as often as one does. @param lower a text in lower case */
  callRules(lower: string, call: (rule: number) => void): void {
    let isWithin = false;
    for (let at = 0; at < lower.length; at += 1) {
      const isWord = isWordSign(lower.charCodeAt(at));
      if (isWord && !isWithin) this.#follow(lower, at, call);
      isWithin = isWord;
    }
  }

  #follow(lower: string, from: number, call: (rule: number) => void): void {
    let branch = this.#root.next.get(lower.charCodeAt(from));
    for (let at = from + 1; branch !== undefined; at += 1) {
      branch.rules.forEach(call);
      branch = branch.next.get(lower.charCodeAt(at));
    }
  }
}

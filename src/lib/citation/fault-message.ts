/** What a reader finds wrong with a text, as far as a page knows it. */
export interface Fault {
  /** Title of the document. */
  title: string;
  locator: string;
  /** Absolute address with the version that the reader sees. */
  address: string;
  /** First 8 hex digits of the block's deepHash. */
  version: string;
  words: string;
}

/** Mail programs and systems cut links that are longer; some of them at 2,000 characters. */
const longestLink = 1800;

interface Message {
  subject: string;
  body: string;
}

function message({ title, locator, address, version }: Fault, words: string): Message {
  const lines = [address, `Version: ${version}`, '', `“${words}”`, '', 'What is wrong:', ''];
  return { subject: `${locator}: ${title}`, body: lines.join('\n') };
}

/** Line breaks in a mail link are those of mails (RFC 6068, 5). */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\r?\n/g, '\r\n').replace(/[\p{Cs}]/gu, '\uFFFD'));

/** A mail link with another subject and body than it may have already. */
function linkOf(contact: string, { subject, body }: Message): string {
  const [to] = contact.split('?', 1);
  return `${to}?subject=${encoded(subject)}&body=${encoded(body)}`;
}

/** The first words of a text, as many signs of it at most, with … where some are left out. */
function cut(signs: readonly string[], most: number): string {
  if (signs.length <= most) return signs.join('');
  const kept = signs.slice(0, most).join('');
  return `${kept.replace(/\s+\S*$/u, '')}…`;
}

/** The message with as many of the words as its link can carry. */
function fitting(contact: string, fault: Fault): Message {
  const signs = [...fault.words];
  const isShort = (most: number) =>
    linkOf(contact, message(fault, cut(signs, most))).length < longestLink;
  if (isShort(signs.length)) return message(fault, fault.words);
  let [fits, tooMany] = [0, signs.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (isShort(middle)) fits = middle;
    else tooMany = middle;
  }
  return message(fault, cut(signs, fits));
}

/**
 * A ready message about a text: its address with the version, and its words, cut with … where the link would
 * be longer than mail programs take.
 * @param contact how the library is reached: a mail link, or the address of a page
 * @returns the message, and the mail link that opens it; null where the contact is a page
 */
export function faultMessage(contact: string, fault: Fault): { text: string; link: string | null } {
  const isMail = /^mailto:/i.test(contact);
  const made = isMail ? fitting(contact, fault) : message(fault, fault.words);
  return { text: `${made.subject}\n\n${made.body}`, link: isMail ? linkOf(contact, made) : null };
}

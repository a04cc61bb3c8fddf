import { describe, expect, it } from 'vitest';
import { faultMessage, type Fault } from '../../../src/lib/citation/fault-message.ts';

const contact = 'mailto:keeper@library.example';
const fault: Fault = {
  title: 'Inspection of Anytown children’s services',
  locator: 'Paragraph 28',
  address: 'https://library.example/reports/x/?v=para-28~0a1b2c3d#para-28',
  version: '0a1b2c3d',
  words: 'Staff & carers say “50% + more”; they’re kept safe.',
};

/** What a mail program reads in a link. */
function mailOf(link: string | null) {
  const { protocol, pathname, search, hash } = new URL(link!);
  const [, subject, body] = /^\?subject=([^&]*)&body=([^&]*)$/.exec(search)!;
  return {
    to: protocol + pathname,
    hash,
    subject: decodeURIComponent(subject!),
    body: decodeURIComponent(body!),
  };
}

describe('a message about a text', () => {
  it('holds the address with its version and the words, and opens as a mail to the contact', () => {
    const { link, text } = faultMessage(contact, fault);
    expect(mailOf(link)).toEqual({
      to: contact,
      hash: '',
      subject: 'Paragraph 28: Inspection of Anytown children’s services',
      body: `${fault.address}\r\nVersion: 0a1b2c3d\r\n\r\n“${fault.words}”\r\n\r\nWhat is wrong:\r\n`,
    });
    expect(text).toContain(`\n\n${fault.address}\nVersion: 0a1b2c3d\n\n“${fault.words}”\n`);
  });

  it.each([
    ['letters', 'A word and others. '.repeat(300)],
    ['signs that are long when encoded', '“’é— ☃😀'.repeat(300)],
    ['one endless word', 'a'.repeat(9000)],
  ])('is cut with … where its link would have 1,800 signs or more: %s', (_, words) => {
    const { link, text } = faultMessage(contact, { ...fault, words });
    expect(link!.length).toBeLessThan(1800);
    const kept = /“([^]*)…”\r\n\r\nWhat is wrong:\r\n$/.exec(mailOf(link).body)![1]!;
    expect(words.startsWith(kept)).toBe(true);
    expect(text).toContain(`${kept}…`);
    if (words.includes(' ')) expect(link!.length).toBeGreaterThan(1700);
  });

  it('keeps every word where they just fit', () => {
    const { link } = faultMessage(contact, { ...fault, words: 'a '.repeat(350).trim() });
    expect(mailOf(link).body).not.toContain('…');
  });

  it('is whole, and no mail, where the contact is a page', () => {
    const words = 'A word. '.repeat(1000);
    const { link, text } = faultMessage('https://example.org/contact', { ...fault, words });
    expect(link).toBeNull();
    expect(text).toContain(words);
  });

  it('takes the place of what a contact’s link would say already', () => {
    const { link } = faultMessage(`${contact}?subject=Library`, fault);
    expect(mailOf(link).to).toBe(contact);
  });
});

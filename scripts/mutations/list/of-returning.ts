import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/ledger'];

const inFile = (name: string, changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file: `src/lib/ledger/${name}`, tests, ...one }));

const ofGivingBack: Change[] = [
  {
    find: 'now = withTargetsPublished(next, [], today);',
    replace: 'now = next;',
    breaks: 'a text that is back stays a draft',
  },
  {
    find: 'isNew(block) && !ledTo.has(block.id)',
    replace: 'isNew(block)',
    breaks: 'an address leads to a text to which another one leads already',
  },
  {
    find: "return keyOfText(entry) !== key || entry.published > (days.get(key) ?? '9999');",
    replace: 'return true;',
    breaks: 'an address leads to a text that stood there all along',
  },
  {
    find: " || entry.published > (days.get(key) ?? '9999')",
    replace: '',
    breaks: 'a text that was published after the like one went is not that one',
  },
  {
    find: 'if (before === undefined || isPresent(before)) return',
    replace: 'if (before === undefined) return',
    breaks: 'a text that never had a note has a former one',
  },
];

const ofSuccessors: Change[] = [
  {
    find: '  for (const [id, to] of successorsOf(leading, found, offered)) found.set(id, to);\n',
    replace: '',
    breaks: 'a text that returned under a second anchor, and again under a third, loses the second',
  },
];

const ofBirths: Change[] = [
  {
    find: 'isPrintedTwice(place, places.get(one.id)!)',
    replace: 'one.text === entry.text',
    breaks: 'two headings of one word are taken for copies of each other',
  },
  {
    find: 'draft?.hash === entry.hash ? draft : {}',
    replace: '{} as LedgerEntry',
    breaks: 'a copy is not known for one once its original is corrected before it is published',
  },
];

const ofCopies: Change[] = [
  {
    find: '!isEnough || !stoodBeside(one, entry) || !isCopy',
    replace: '!isEnough || !isCopy',
    breaks: 'an address leads to a text that was written after its own words had been corrected',
  },
  {
    find: '[...to, ...former.flatMap((note) => note.to)]',
    replace: 'to',
    breaks: 'a text that moved and went is two texts of the same words',
  },
  {
    find: 'originalOf(one) === originalOf(other) ||',
    replace: '',
    breaks: 'a heading of a page printed twice leads nowhere when its copy goes',
  },
  {
    find: 'one.words >= enoughAnywhere || isInSection || isSamePlace(one, two)',
    replace: 'one.words > 0',
    breaks: 'addresses of a few words lead to the one that is left, whatever it means there',
  },
  {
    find: ' || offered.get(at)!.words < fewestWords',
    replace: '',
    breaks: 'a grade is known again under another heading',
  },
  {
    find: 'others.length > 0 || ',
    replace: '',
    breaks: 'a few words that two texts had are the one of them that was not meant',
  },
  {
    find: ' && entry.published !== null && here',
    replace: ' && here',
    breaks: 'an address leads to another text that has the anchor of a draft now',
  },
  {
    find: 'wordings.flatMap((wording) => blockOf(id, wording))',
    replace: 'wordings.slice(0, 1).flatMap((wording) => blockOf(id, wording))',
    breaks:
      'a former wording is not known again under another heading while the last one stands elsewhere',
  },
];

const ofPlaces: Change[] = [
  {
    find: 'hashText(text) === hash ? [keyOfText(entry)] : []',
    replace: '[keyOfText(entry)]',
    breaks: 'a text of which words were taken down is found again by its fingerprint',
  },
  {
    find: 'if (hash === nothing) return `below ${deepHash}`;',
    replace: '',
    breaks: 'all texts without words of their own are one',
  },
  {
    find: '`${pathOf(item.section, depth + 1)}>${item.hash}`',
    replace: "''",
    breaks: 'a text is found again under any heading',
  },
];

const ofPairs: Change[] = [
  {
    find: 'JSON.stringify([text, path]),\n];',
    replace: 'JSON.stringify([text]),\n];',
    breaks: 'a few words are found again under another heading',
  },
  {
    find: 'count === 1 && words >= tellingWords',
    replace: 'words >= tellingWords',
    breaks: 'texts that stand twice elsewhere are told apart by their order',
  },
  {
    find: 'if (ones.length !== twos.length || ',
    replace: 'if (twos.length < ones.length || ',
    breaks: 'of more texts than went the first is the one that is back',
  },
];

const ofTakenBack: Change[] = [
  {
    find: '!last.has(key) || last.get(key)! + (former.get(key) ?? 0) === now.get(key)',
    replace: '!last.has(key)',
    breaks: 'a correction is not undone where other texts have the former wording',
  },
  {
    find: '!last.has(key) || last.get(key)! + (former.get(key) ?? 0) === now.get(key)',
    replace: "key !== ''",
    breaks: 'a text takes the place of another that has its former wording',
  },
  {
    find: 'entry.published !== null && !here.has(keyOfText(entry))',
    replace: 'entry.published !== null',
    breaks: 'a text that stands as it is takes a former wording back',
  },
];

const ofLostTexts: Change[] = [
  {
    find: "if (state === 'merged') return texts.every((text) => text.includes(own));",
    replace: '',
    breaks: 'a text that its whole has no more is not sought',
  },
  {
    find: "state === 'split' ? texts.every((text) => own.includes(text)) : true",
    replace: 'true',
    breaks: 'a divided text whose parts became others is not sought',
  },
  {
    find: 'entry.published !== null && !isPresent(entry)',
    replace: '!isPresent(entry)',
    breaks: 'a draft’s note is given an address back',
  },
];

const ofMoved: Change[] = [
  {
    find: 'if (published === null || found === undefined)',
    replace: 'if (found === undefined)',
    breaks: 'a draft has a place in the document’s successor',
  },
  {
    find: '  matching.splits.forEach(({ whole, parts }) => places.set(whole, parts));\n',
    replace: '',
    breaks: 'a text that its successor divides is lost',
  },
  {
    find: '  matching.merges.forEach(({ whole, parts }) => parts.forEach((at) => places.set(at, [whole])));\n',
    replace: '',
    breaks: 'a text that its successor joins is lost',
  },
];

const ofOther: Change[] = [
  {
    find: 'leastShareOfStranger = 0.4',
    replace: 'leastShareOfStranger = 0.05',
    breaks: 'another council’s report takes a document’s addresses',
  },
  {
    find: 'leastShareOfStranger = 0.4',
    replace: 'leastShareOfStranger = 1',
    breaks: 'a version that lost a part of its text is another document',
  },
  {
    find: 'isOther ? leastShareOfOther : ',
    replace: '',
    breaks: 'a report on another council that has the same phrases takes a document’s addresses',
  },
  {
    find: 'const leastShare = 0.1;',
    replace: 'const leastShare = 0;',
    breaks: 'a document that says it is the same may have no word of it',
  },
  {
    find: 'length === run ? shareOf(ones, twos, shortRun) : 1;',
    replace: 'length === run ? shareOf(ones, twos, shortRun) : 0;',
    breaks: 'a document of a few words is another one',
  },
  {
    find: 'length === run ? shareOf(ones, twos, shortRun) : 1;',
    replace: '1;',
    breaks: 'a table of another council is the same document',
  },
  {
    find: '[text, ...history.map((one) => one.text)]',
    replace: '[text]',
    breaks: 'a version put right is another document',
  },
  {
    find: 'before === null || differences.length > 0',
    replace: 'differences.length > 0',
    breaks: 'a document of which nobody knows what the former one was is taken for it',
  },
  {
    find: "blocks.filter(({ kind }) => kind !== 'boilerplate')",
    replace: 'blocks',
    breaks: 'two documents with one imprint are one',
  },
];

const ofDivided: Change[] = [
  {
    find: 'if (made === wording) return ids;',
    replace: 'if (ids.length > 1) return ids;',
    breaks: 'an address leads to texts that have not all of its words',
  },
  {
    find: 'if (ids.length > 0 && before !== offered[at + ids.length - 1]![1].text) return [];',
    replace: '',
    breaks: 'parts of a text need not stand behind one another',
  },
];

/** A text that comes back has its address back, and no other text ever gets it. */
export const returningMutations: Mutation[] = [
  ...inFile('returning/give-back.ts', ofGivingBack),
  ...inFile('returning/give-back.ts', ofSuccessors),
  ...inFile('returning/divided.ts', ofDivided),
  ...inFile('returning/copies-at-birth.ts', ofBirths),
  ...inFile('returning/copies.ts', ofCopies),
  ...inFile('returning/places.ts', ofPlaces),
  ...inFile('returning/pair-by-place.ts', ofPairs),
  ...inFile('returning/taken-back.ts', ofTakenBack),
  ...inFile('returning/lost-texts.ts', ofLostTexts),
  ...inFile('returning/moved-document.ts', ofMoved),
  ...inFile('returning/find-again.ts', [
    {
      find: '      open.delete(ids[two]!);\n',
      replace: '',
      breaks: 'two lost texts are found again as one',
    },
  ]),
  ...inFile('other-document.ts', ofOther),
];

/** Words by which the head of a council paper tells what it is: who met, when, who wrote, under which title. */

/** Keys before a colon, as heads of papers print them, by what they tell. */
const keys = {
  title: /^(?:report title|title of (?:the )?report|title|subject|re)$/iu,
  committee:
    /^(?:committee|name of (?:the )?(?:committee|meeting)|meeting|report to|decision[- ]maker|to|board|panel)$/iu,
  date: /^(?:date(?: of (?:the )?(?:meeting|report|decision|paper|letter))?|meeting date|dated?|date and time)$/iu,
  other:
    /^(?:report (?:of|by|from|author)|author|officer|contact(?: officer)?|agenda item(?: no\.?)?|item(?: no\.?)?|wards?(?: affected)?|portfolio(?: holder)?|cabinet member|lead member|director|status|classification|from|venue|place|time|our ref|your ref|ref(?:erence)?|key decision|public\/private|version|key)$/iu,
} as const;

export type HeadKey = keyof typeof keys;

const keyed = /^(\p{L}[\p{L} ./-]{1,40}?)\s*:\s*(\S.*)$/u;

/** A line of a head as its key and what stands after the colon ("Date: 17 January 2024"), or null. */
export function headLine(text: string): { key: HeadKey; value: string } | null {
  const [, printed = '', value = ''] = keyed.exec(text) ?? [];
  const key = (Object.keys(keys) as HeadKey[]).find((one) => keys[one].test(printed));
  return key === undefined ? null : { key, value };
}

const body = String.raw`(?:Sub-?Committee|Committee|Cabinet|Executive|Board|Panel|Forum|Partnership|Commission|Task Group|Working Group)`;
const named = new RegExp(
  String.raw`^(?:Report to (?:the )?|Meeting of (?:the )?)?(.*\b${body})(?: Meeting)?$`,
  'iu',
);
const met = new RegExp(
  String.raw`\bmeeting of (?:the )?((?:[^\s,]+,? (?!held\b)){0,10}?${body})\b`,
  'iu',
);
const addressed = new RegExp(
  String.raw`\b(?:report|briefing|paper|presentation|update|letter) (?:to|for) (?:the )?(.{0,80}\b${body})$`,
  'iu',
);

const ofBody = new RegExp(String.raw`\b(?:of|for|to|by) the (.{0,80}\b${body})$`, 'iu');
const isBody = new RegExp(String.raw`\b(?:${body}|Council)\b`, 'iu');

/** The committee, board or cabinet that a line of a head names, as printed, or null. */
export function committeeIn(text: string): string | null {
  const line = headLine(text);
  if (line !== null) return line.key === 'committee' && isBody.test(line.value) ? line.value : null;
  const found = met.exec(text) ?? addressed.exec(text) ?? ofBody.exec(text) ?? named.exec(text);
  const printed = found?.[1]?.trim() ?? '';
  return printed === '' || printed.length > 120 ? null : printed;
}

/** Whether a line of a head names who wrote the paper and nothing else. */
export function isAuthorLine(text: string): boolean {
  return /^reports? (?:of|by|from)\b/iu.test(text);
}

/** Whether a line names a council and nothing else ("City of York Council"). */
export function isCouncilLine(text: string): boolean {
  return (
    text.length <= 80 &&
    /^(?:(?:the )?(?:city of |royal borough of |london borough of )?\S.*\b(?:council|corporation)|london borough of .+|royal borough of .+)$/iu.test(
      text,
    ) &&
    !/\b(?:of|to|by|for|and) the council$|\bmeeting\b|\breport\b/iu.test(text)
  );
}

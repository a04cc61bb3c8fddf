/** How words are shortened in haste, by what they are: too far from it for a slip of the finger (`yng ppl frm abroad`). */
const lines = `
accomodation|accomadation:accommodation
appt|appts:appointment
bday:birthday
bf:boyfriend
biz:business
brks:breaks
cllr|cllrs:councillor
cld:could
chld|chldn|chldrn|childs|childrens|kidz:children
dept|depts:department
enuf|enuff|nuff:enough
fam|fams:families
frm:from
gd:good
gf:girlfriend
govt:government
grps:groups
hlp|halp:help
hosp:hospital
hse|hses:housing
insp:inspection
inspectr:inspector
kno:know
lil:little
mgr|mgrs|mngr|mngrs:manager
mgmt|mgt|mngmt:management
mtg|mtgs:meetings
natl:national
nite:night
orgs:organisations
peeps|ppl|pple|peple|poeple:people
perf:performance
prob|probs:problems
resi:residential
skool|skools|skul:school
smth|sumthing:something
soc:social
svc|svcs|srvc|srvcs:services
tchr|tchrs:teacher
thier:their
trng:training
wiv|wth:with
wknd|wkend:weekend
wkr|wkrs|wrkr|wrkrs|wrker|wrkers|worka:worker
wots:what
wrk:work
yng|yung|yngr:young
yngsters:youngsters
yp:young people
yr:year
`;

const meant: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [typed = '', word = ''] = line.split(':');
      return typed.split('|').map((one) => [one, word] as const);
    }),
);

/** What a word typed in haste is written out; null of others. */
export function writtenOut(typed: string): string | null {
  return meant.get(typed) ?? null;
}

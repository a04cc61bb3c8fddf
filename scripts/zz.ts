import { readDocuments } from '../src/content/read-generated.ts';
import { readThemes } from '../src/content/read-themes.ts';
import { compileThemes } from '../src/lib/themes/compile-themes.ts';
import { rulesFor, searchSentence } from '../src/lib/themes/search-sentence.ts';
import { isStating, findThemes } from '../src/lib/themes/find-occurrences.ts';
import { levelText } from '../src/lib/text/fold.ts';
const docs = await readDocuments('/tmp/newc');
const themes = readThemes('content/themes');
const find = findThemes(themes);
for (let i = 0; i < 2; i++) { const t = process.cpuUsage(); let n=0; for (const d of docs) for (const o of find(d.meta.slug, d.blocks)) n+=o.length; const c = process.cpuUsage(t); console.log('all', (c.user+c.system)/1e6, n); }
const compiled = compileThemes(themes);
let sentences=0, called=0, rulesN=0, hits=0; const perRule = new Map<string,[number,number]>();
let tRules=0n,tSearch=0n,tLevel=0n;
for (const d of docs) for (const b of d.blocks.filter(isStating)) {
  let s=process.hrtime.bigint(); const lev = levelText(b.text); tLevel+=process.hrtime.bigint()-s;
  let before='';
  for (const sentence of lev.split(/(?<=[.?!]) /u)) { sentences++;
    s=process.hrtime.bigint(); const r = rulesFor(sentence, compiled); tRules+=process.hrtime.bigint()-s;
    for (const [theme, c] of r) { called++; rulesN+=c.size; s=process.hrtime.bigint(); const sp=searchSentence(sentence,before,compiled.themes[theme]!,c); tSearch+=process.hrtime.bigint()-s; hits+=sp.length;
      for (const t of compiled.themes[theme]!.terms) if (c.has(t.at)) { const k=themes[theme]!.slug+'/'+t.name; const e=perRule.get(k)??[0,0]; e[0]++; perRule.set(k,e);} for (const x of sp){const k=themes[theme]!.slug+'/'+x.term; const e=perRule.get(k)!; if(e) e[1]++; } }
    before=sentence; }
}
console.log({sentences,called,rulesN,hits, tRules:Number(tRules)/1e9,tSearch:Number(tSearch)/1e9,tLevel:Number(tLevel)/1e9, rules: compiled.themeOf.length, always: compiled.always.length});
console.log([...perRule].sort((a,b)=>(b[1][0]-b[1][1])-(a[1][0]-a[1][1])).slice(0,40).map(([k,v])=>k+' '+v).join('\n'));

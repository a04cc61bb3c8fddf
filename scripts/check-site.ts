/** Checks a built site: links, policy, pages. `node scripts/check-site.ts [folder]`, `dist` if none is named. */
import { brokenIdReferences, brokenLinks, externalResources } from './check-site/links.ts';
import { pageFaults } from './check-site/site-page.ts';
import { policyBreaches } from './check-site/policy-breaches.ts';
import { readSite } from './check-site/read-site.ts';
import { place } from '../src/site.ts';

const checks = [brokenLinks, brokenIdReferences, externalResources, policyBreaches, pageFaults];

const site = readSite(process.argv[2] ?? 'dist', place.base, place.origin);
const findings = checks.flatMap((check) => check(site));
for (const { rule, file, detail } of findings) console.log(`${rule}\t${file}\t${detail}`);
console.log(`${site.pages.size} pages, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

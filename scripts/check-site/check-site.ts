import { invalidHtml } from './valid-html.ts';
import { brokenIdReferences, brokenLinks, externalResources } from './links.ts';
import { pageFaults } from './site-page.ts';
import { policyBreaches } from './policy-breaches.ts';
import { readSite, type Finding, type Site } from './read-site.ts';
import { searchServerOf, settingsOf } from '../io/site/settings.ts';
import { run } from '../io/terminal/command.ts';

type Check = (site: Site, asked: string | null) => Finding[];

const checks: Check[] = [
  brokenLinks,
  brokenIdReferences,
  externalResources,
  policyBreaches,
  pageFaults,
  invalidHtml,
];

function check(folder: string): number {
  const { base, origin } = settingsOf(process.env);
  const site = readSite(folder, base, origin);
  const server = searchServerOf(process.env);
  const asked = server === null ? null : new URL(server).origin;
  const findings = checks.flatMap((check) => check(site, asked));
  for (const { rule, file, detail } of findings) console.log(`${rule}\t${file}\t${detail}`);
  console.log(`${site.pages.size} pages, ${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

await run(
  {
    name: 'npm run check-site',
    does: 'Checks the links, the policy and the pages of a built site.',
    takes: '[FOLDER]',
    options: {},
    help: {},
    example: 'npm run check-site -- dist',
  },
  ({ positionals }) => check(positionals[0] ?? 'dist'),
);

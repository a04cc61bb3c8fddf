import { invalidHtml } from './valid-html.ts';
import { brokenIdReferences, brokenLinks, externalResources } from './links.ts';
import { pageFaults } from './site-page.ts';
import { policyBreaches } from './policy-breaches.ts';
import { readSite } from './read-site.ts';
import { settingsOf } from '../io/site/settings.ts';
import { run } from '../io/terminal/command.ts';

const checks = [
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
  const findings = checks.flatMap((check) => check(site));
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

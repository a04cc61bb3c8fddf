import { beginningOf, trimSpace } from '../text/words.ts';
import type { Proposal, ProposedLink } from './propose-links.ts';

const longest = 160;

/** A text in a comment: on one line, cut at a word. */
function inComment(text: string): string {
  const line = trimSpace(text);
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
}

const linkLine = ({ link: { report, anchor, role, hash } }: ProposedLink): string =>
  `      - { report: ${report}, anchor: ${anchor}, role: ${role}, hash: '${hash}' }`;

function proposedLines(proposed: ProposedLink): string[] {
  const { text, words, themes } = proposed;
  const ofThemes = themes.length > 0 ? `; themes: ${themes.join(', ')}` : '';
  return [
    `      # ${inComment(text)}`,
    `      # in common: ${words.join(', ')}${ofThemes}`,
    linkLine(proposed),
  ];
}

function chainLines({ recommendation, chain, links }: Proposal): string[] {
  const { report, anchor } = recommendation.link;
  const known = chain === null ? [] : [`  # The chain ${chain} begins with this already.`];
  return [
    ...known,
    `  - slug: ${report}-${anchor}`,
    `    title: ${JSON.stringify(beginningOf(recommendation.text))}`,
    '    links:',
    `      # ${inComment(recommendation.text)}`,
    linkLine(recommendation),
    ...links.flatMap(proposedLines),
  ];
}

/** Proposals as a file of chains that a person goes through: each link with its text and what it shares. */
export function writeProposals(council: string, proposals: readonly Proposal[]): string {
  const head = [
    '# Proposed by words in common and read by nobody. Read each paragraph; keep those that concern the same',
    '# matter, delete the others, and give each chain a short slug and title (docs/finding-chains.md).',
    `authority: ${council}`,
    'chains:',
  ];
  return [...head, ...proposals.flatMap(chainLines), ''].join('\n');
}

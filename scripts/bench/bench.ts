import { run } from '../io/terminal/command.ts';
import { runNode } from '../io/terminal/run.ts';

const benches: Record<string, { program: string; does: string }> = {
  scale: {
    program: 'scale/scale.ts',
    does: 'what a library costs as it grows, beside Starlight',
  },
  growth: {
    program: 'scale/growth.ts',
    does: 'what the site of converted documents costs, once and three times over under other names (CONTENT_DIR, SEEDS_DIR)',
  },
  search: {
    program: 'search/search.ts',
    does: 'what a search costs a reader, beside Starlight and VitePress',
  },
  corpus: {
    program: 'truth/corpus.ts',
    does: 'what the conversion makes of a folder of reports (CORPUS_DIR)',
  },
  themes: {
    program: 'themes/themes.ts',
    does: 'what looking for all themes costs, and how well they agree with labels (CONTENT_DIR)',
  },
  'theme-pages': {
    program: 'themes/page-figures.ts',
    does: 'what the pages of all themes of a built site weigh, and where the first recommendation begins on a phone',
  },
  lighthouse: {
    program: 'pages/lighthouse.ts',
    does: 'what Lighthouse says of five pages of the site in dist, on a phone and on a desk',
  },
  related: {
    program: 'related/related.ts',
    does: 'how well related paragraphs agree with the finding chains, and what relating costs (CONTENT_DIR)',
  },
  wording: {
    program: 'related/wording.ts',
    does: 'what finding wording that councils’ reports share costs, and whether it counts rightly (CONTENT_DIR)',
  },
  truth: {
    program: 'truth/truth.ts',
    does: 'what it gets right of reports whose facts are known (CORPUS_DIR)',
  },
  citations: {
    program: 'truth/citations.ts',
    does: 'whether each citation, its address left out, leads to its own paragraph (SEEDS_DIR)',
  },
};

function listed(): string {
  return Object.entries(benches)
    .map(([name, { does }]) => `  ${name}: ${does}`)
    .join('\n');
}

/** Runs the benchmark named, or those that need no corpus. @returns the exit code of the first that failed, or 0 */
async function bench([name, ...args]: string[]): Promise<number> {
  for (const one of name === undefined ? ['scale', 'search'] : [name]) {
    const found = Object.hasOwn(benches, one) ? benches[one] : undefined;
    if (found === undefined)
      throw new Error(`There is no benchmark “${one}”. There are:\n${listed()}`);
    const code = await runNode([`scripts/bench/${found.program}`, ...args]);
    if (code !== 0) return code;
  }
  return 0;
}

await run(
  {
    name: 'npm run bench',
    does: `The benchmarks; without a name, the first two.\n\n${listed()}`,
    takes: '[NAME] [options of that benchmark]',
    options: {},
    help: {},
    example: 'CORPUS_DIR=reports npm run bench -- truth',
    passesOn: true,
  },
  ({ positionals }) => bench(positionals),
);

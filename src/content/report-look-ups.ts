import { allChains } from './chains.ts';
import { allThemes } from './library.ts';
import { allUses } from './defined-senses.ts';
import type { Use } from '../lib/glossary/uses.ts';
import { referencesIn, type References } from '../lib/citation/references/cross-references.ts';
import { chainLeads, type ChainLead } from '../lib/chains/chain-leads.ts';
import { pageFile } from '../lib/data/records/page-file.ts';
import { themeCouncilPath } from '../lib/url.ts';
import { blocksById, standingSections } from '../lib/model/structure.ts';
import type { Block } from '../lib/model/block.ts';
import type { Grade } from '../lib/model/codes.ts';
import type { LibraryDocument, Section } from '../lib/model/document.ts';
import { councilOf } from '../lib/library/themes/theme-pages.ts';

/** What the elements of one report's MDX need to know beyond their own attributes. */
export interface ReportLookUps {
  slug: string;
  blocks: Map<string, Block>;
  /** The grade of each judged section, by section id. */
  grades: Map<string, Grade>;
  /** Titles of themes, by slug, and where the document's passages on each stand. */
  themes: Map<string, { title: string; path: string }>;
  /** What the chains are called that a block stands in, by its anchor, and where they are shown. */
  chains: Map<string, ChainLead[]>;
  /** Sections that hold nothing but standing text, such as a contents page. */
  standing: Set<string>;
  /** Abbreviations to be told in full, by the anchor of the block that uses them. */
  abbreviations: Map<string, Use[]>;
  /** What its paragraphs say of each other. */
  references: References;
  /** The PDF that its page marks lead to. */
  pageFile: string | null;
}

/** Gathers what the page of a document looks up. */
export async function lookUpsOf(document: LibraryDocument): Promise<ReportLookUps> {
  const themes = await allThemes();
  return {
    slug: document.meta.slug,
    blocks: blocksById(document),
    grades: new Map(judgedSections(document.sections)),
    themes: new Map(
      themes.map(({ slug, title }) => [
        slug,
        { title, path: themeCouncilPath(slug, councilOf(document.meta)) },
      ]),
    ),
    chains: chainLeads(await allChains(), document.meta.slug),
    standing: standingSections(document),
    abbreviations: (await allUses()).get(document.meta.slug) ?? new Map(),
    references: referencesIn(document.blocks),
    pageFile: pageFile(document.meta),
  };
}

function judgedSections(sections: readonly Section[]): [string, Grade][] {
  return sections.flatMap((section) => [
    ...(section.grade === null ? [] : [[section.id, section.grade] satisfies [string, Grade]]),
    ...judgedSections(section.children),
  ]);
}

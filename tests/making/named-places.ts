import type { AnchorPlace } from '../../src/lib/search/place/anchor-places.ts';
import { knownDocument, type KnownDocument } from '../../src/lib/search/place/named-documents.ts';
import { buildMeta } from './build-document.ts';

const report = (slug: string, authority: string, over: Partial<KnownDocument> = {}) => {
  const kind = slug.replace(/^.*?-(?:\d{4}-)?(?:\d\d-)?/, '');
  const year = /\d{4}/.exec(slug)?.[0];
  const inspectionStart = year === undefined ? null : `${year}-11-14`;
  const meta = buildMeta({ slug, authority, kind, inspectionStart, framework: null });
  return { ...knownDocument(meta), ...over };
};

/** Documents that a reader may name. */
export const documents: KnownDocument[] = [
  report('york-2016-sif', 'York', {
    framework: 'SIF',
    published: '2017-02-07',
    hasBoard: true,
  }),
  report('york-2022-ilacs', 'York'),
  report('york-2017-scrutiny-report', 'York'),
  report('york-framework-briefing', 'York'),
  report('hull-2014-sif', 'Kingston upon Hull', { hasBoard: true }),
  report('leeds-2015-sif', 'Leeds'),
  report('northamptonshire-2016-sif', 'Northamptonshire', { councilNames: ['northants'] }),
  report('leeds-2015-lscb-review', 'Leeds', { kind: 'lscb-review', framework: 'LSCB' }),
];

/** A place as search knows it. */
export const place = (over: Partial<AnchorPlace>): AnchorPlace => ({
  id: 'para-1',
  version: '0a1b2c3d',
  locator: 'Paragraph 1',
  number: null,
  was: over.number ?? null,
  role: null,
  page: null,
  printedPage: null,
  section: null,
  ...over,
});
/** A numbered paragraph as search knows it. */
export const paragraph = (number: number, over: Partial<AnchorPlace> = {}) =>
  place({ id: `para-${number}`, number, locator: `Paragraph ${number}`, ...over });

/** The places of these documents, by slug. */
export const anchors: Record<string, AnchorPlace[]> = {
  'york-2016-sif': [
    paragraph(3, { role: 'recommendation', locator: 'Recommendation 3' }),
    paragraph(28, { page: 14 }),
    paragraph(96, { page: 28 }),
    place({ id: 's-recommendations', locator: 'Heading' }),
    place({ id: 'para-44', locator: 'Number 44 (moved)', version: null, was: 44 }),
  ],
  'york-2022-ilacs': [paragraph(13), paragraph(31, { was: 30 }), paragraph(32)],
  'york-2017-scrutiny-report': [place({ id: 'para-2-a', locator: 'Paragraph 2(a)' })],
  'hull-2014-sif': [
    paragraph(3, { section: 'Recommendations' }),
    place({ id: 'lscb-para-3', number: 3, locator: 'Paragraph 3', section: 'Safeguarding board' }),
  ],
  'northamptonshire-2016-sif': [paragraph(103), paragraph(105)],
  'leeds-2015-sif': [paragraph(5), paragraph(6)],
  'york-framework-briefing': [paragraph(13)],
  'leeds-2015-lscb-review': [paragraph(5)],
};

/** What a document's ledger says of anchors without a text and of texts that were replaced, for the checker. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allLedgers } from '../../../content/library.ts';
import { checkedLedger } from '../../../lib/check/library/checked-ledger.ts';
import type { Ledger } from '../../../lib/model/anchor.ts';

interface Props extends Record<string, unknown> {
  ledger: Ledger | undefined;
}

export const getStaticPaths = (async () => {
  const [documents, ledgers] = await Promise.all([allDocuments(), allLedgers()]);
  return documents.map(({ meta: { slug } }) => ({
    params: { slug },
    props: { ledger: ledgers.get(slug) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(checkedLedger(props.ledger));

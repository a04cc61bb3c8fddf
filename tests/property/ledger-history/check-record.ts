import type { Page } from './model/convert.ts';
import type { Address, Finding } from './judge/address.ts';
import { textOf } from './model/model.ts';
import { rewrittenIn } from './judge/record.ts';

type Addresses = ReadonlyMap<string, Address>;

function findingOf(
  addresses: Addresses,
  fault: Finding['fault'],
  id: string,
  why: string,
): Finding {
  const own = addresses.get(id)?.versions.at(-1)?.uid ?? 0;
  return { fault, id, own, landing: null, why };
}

/** What one conversion did to the record of published addresses that it may not do. */
export function checkRecord(before: Page, after: Page, addresses: Addresses): Finding[] {
  const rewritten = rewrittenIn(before.ledger, after.ledger).map(({ id, why }) =>
    findingOf(addresses, 'rewritten', id, why),
  );
  const went = [...before.unitOf.keys()].filter(
    (id) => addresses.has(id) && !after.unitOf.has(id) && !after.losses.has(id),
  );
  const silent = went.map((id) =>
    findingOf(addresses, 'silent', id, 'went without being named as a loss'),
  );
  return [...rewritten, ...silent];
}

/** Addresses to which the publishing of the same document gave other text. */
export function checkPublished(before: Page, after: Page, addresses: Addresses): Finding[] {
  const textAt = ({ unitOf }: Page, id: string) => {
    const unit = unitOf.get(id);
    return unit === undefined ? null : textOf(unit);
  };
  return [...addresses.keys()]
    .filter((id) => textAt(before, id) !== textAt(after, id))
    .map((id) =>
      findingOf(addresses, 'rewritten', id, 'publishing gave the address to other text'),
    );
}

import type { Block } from '../model/block.ts';
import { locatorWithin } from './locator.ts';

/**
 * What the sign in front of a block is called when it is read out: the section's title, or the place in it.
 * @param sign what stands there; a printed number or label is its own name
 * @returns undefined where the sign needs no other name
 */
export function signName(sign: string, block: Block | undefined): string | undefined {
  if (block === undefined || /[\p{L}\p{N}]/u.test(sign)) return undefined;
  return block.kind === 'heading' ? `Section: ${block.text}` : locatorWithin(block);
}

/** The attributes that the MDX of a report gives to every block. */
export interface BlockProps {
  id: string;
  /** As printed: "28.", "a)". */
  label?: string;
  role?: string;
  number?: string;
  page?: string;
  pageEnd?: string;
  printedPage?: string;
  /** First 8 hex digits of the block's deepHash. */
  hash: string;
  /** Theme slugs, separated by spaces. */
  themes?: string;
}

/** Its class: `r` sets a recommendation apart, `l` says that a label is printed in front of it. */
export function blockClass(base: string, { role, label, number }: BlockProps): string | undefined {
  const classes = [base, role === 'recommendation' && 'r', label && !number && 'l'];
  return classes.filter(Boolean).join(' ') || undefined;
}

/**
 * What a block's element carries for scripts and other sites. The order is the one that compresses
 * best: what repeats from block to block stands together.
 */
export function blockAttributes(props: BlockProps): Record<string, string | undefined> {
  return {
    id: props.id,
    'data-themes': props.themes,
    'data-hash': props.hash,
    'data-page': props.page,
    'data-printed-page': props.printedPage,
    'data-number': props.number,
  };
}

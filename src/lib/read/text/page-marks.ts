const blankLinesOfABreak = 3;

/**
 * Page of each line, from 1. The texts mark a page break by three blank lines or a form feed; where a
 * text has neither, no page is known and every entry is null. Blank lines at the start don't count.
 */
export function pagesOfLines(lines: readonly string[]): (number | null)[] {
  let page = 1;
  let blanks = 0;
  let begun = false;
  const pages = lines.map((line) => {
    const isBlank = line.trim() === '';
    if (line.includes('\f')) {
      page += 1;
      blanks = 0;
    } else if (isBlank) {
      blanks += 1;
    } else {
      if (begun && blanks >= blankLinesOfABreak) page += 1;
      blanks = 0;
    }
    begun ||= !isBlank;
    return page;
  });
  return page === 1 ? pages.map(() => null) : pages;
}

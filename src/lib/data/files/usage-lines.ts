/** Lines of a program that take a file of the data, for a reader to paste. */
export interface UsageLines {
  /** What they are written in. */
  language: string;
  lines: readonly string[];
}

/**
 * How to count the paragraphs of each document in the languages that analysts use.
 * @param csv address of `paragraphs.csv`, or its name where the library has no public origin
 */
export function usageLines(csv: string): UsageLines[] {
  return [
    {
      language: 'Python (pandas)',
      lines: [
        'import pandas as pd',
        `paragraphs = pd.read_csv("${csv}", dtype="string")`,
        'print(paragraphs["report"].value_counts())',
      ],
    },
    {
      language: 'R',
      lines: [
        `paragraphs <- read.csv("${csv}", encoding = "UTF-8", colClasses = "character")`,
        'print(table(paragraphs$report))',
      ],
    },
    {
      language: 'DuckDB',
      lines: [
        'SELECT report, count(*) AS paragraphs',
        `FROM read_csv('${csv}', all_varchar = true)`,
        'GROUP BY report ORDER BY report;',
      ],
    },
  ];
}

/** Type names of Frictionless Table Schema. */
export type FieldType = 'string' | 'integer' | 'date' | 'array' | 'object' | 'boolean';

export interface Field {
  name: string;
  type: FieldType;
  means: string;
}

/** One field, described. */
export const field = (name: string, type: FieldType, means: string): Field => ({
  name,
  type,
  means,
});

/** Codes as a choice: "a, b or c". */
export const either = (codes: readonly string[]): string =>
  `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;

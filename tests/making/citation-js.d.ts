declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(text: string, options: { generateGraph: boolean }): unknown[] };
  };
  export const logger: {
    warn(scope: string, ...message: unknown[]): void;
    error(scope: string, ...message: unknown[]): void;
  };
}
declare module '@citation-js/plugin-bibtex';

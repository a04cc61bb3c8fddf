import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Finding, Site } from './read-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
  }),
);

/** What html-validate, by its rules that are recommended and those on accessibility, finds wrong in the pages. */
export function invalidHtml(site: Site): Finding[] {
  return [...site.pages.values()].flatMap(({ file, html }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => ({
        rule: `html-${ruleId}`,
        file,
        detail: `${message} ${selector ?? ''}`.trim(),
      })),
  );
}

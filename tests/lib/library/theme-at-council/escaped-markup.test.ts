import { expect, it } from 'vitest';
import { markup } from '../../../../src/lib/library/theme-at-council/escaped-markup.ts';

const hostile = '"><script>alert(1)</script>&amp;';

it('a text put into markup stays a text, in elements and in attributes', () => {
  expect(markup`<p title="${hostile}">${hostile}</p>`.html).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>',
  );
});

it('markup put into markup stays what it is, a list is its members, what is not there is nothing', () => {
  const items = ['a', 'b'].map((name) => markup`<li>${name}</li>`);
  expect(markup`<ul>${items}${['<', 2]}${null}${false}${''}</ul>`.html).toBe(
    '<ul><li>a</li><li>b</li>&lt;2</ul>',
  );
});

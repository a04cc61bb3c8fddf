import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../../src/lib/citation/citation-formats.ts';
import { buildMeta } from '../../making/build-document.ts';

const address = 'https://library.example/reports/x/?v=para-1~0a1b2c3d#para-1';

describe.each(citationFormats)('the citation format $name', ({ name, button, cite }) => {
  it('gives the title and the versioned address', () => {
    const cited = cite(buildMeta(), { locator: 'Paragraph 1', page: 3, address, isPublic: true });
    expect(cited).toContain('Inspection of Anytown children’s services');
    expect(cited).toContain(address);
  });

  it('has a name and a button that no other has', () => {
    expect(citationFormats.filter((one) => one.name === name)).toHaveLength(1);
    expect(citationFormats.filter((one) => one.button === button)).toHaveLength(1);
  });
});

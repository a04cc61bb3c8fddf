import { describe, expect, it } from 'vitest';
import { isKeptOffline } from '../../../src/lib/library/kept-offline.ts';

describe('what is kept for times without a network', () => {
  it.each(['index.html', 'reports/york-2016-sif/index.html', 'data/reports.json', '_astro/x.js'])(
    'has %s',
    (file) => {
      expect(isKeptOffline(file)).toBe(true);
    },
  );

  it.each(['data/paragraphs.csv', 'reports/york-2016-sif/source.pdf', 'offline-worker.js'])(
    'leaves out %s, which no page needs',
    (file) => {
      expect(isKeptOffline(file)).toBe(false);
    },
  );

  it.each(['_headers', '_redirects'])('leaves out %s, which hosts read and do not give', (file) => {
    expect(isKeptOffline(file)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { nearestAddresses } from '../../src/client/nearest-address.ts';

const known = [
  { name: 'York 2016', url: '/reports/york-2016-sif/' },
  { name: 'York', url: '/authorities/york/' },
  { name: 'Supervision', url: '/themes/supervision/' },
];

describe('the nearest addresses', () => {
  it.each([
    ['/reports/york-2016/', 'York 2016'],
    ['/authorities/yorks/', 'York'],
    ['/themes/supervisions/', 'Supervision'],
  ])('%s is nearest to %s', (path, name) => {
    expect(nearestAddresses(known, path)[0]?.name).toBe(name);
  });

  it('are found for a path whose escapes are malformed', () => {
    expect(nearestAddresses(known, '/themes/supervision%E0%A4%A/')[0]?.name).toBe('Supervision');
  });

  it('are none where little is shared', () => {
    expect(nearestAddresses(known, '/zzz/')).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import config from '../../../site.config.ts';
import { checkedSettings, settingsOf } from '../../../scripts/io/site/settings.ts';
import { helpText, run, type Command } from '../../../scripts/io/terminal/command.ts';
import { sentenceOf } from '../../../scripts/io/terminal/failure.ts';

const command = {
  name: 'npm run convert',
  does: 'Converts the sources.',
  takes: 'FILE…',
  options: { check: { type: 'boolean' }, reason: { type: 'string' } },
  help: { check: { does: 'writes nothing' }, reason: { value: '"…"', does: 'why' } },
  example: 'npm run convert -- --check',
} satisfies Command<{ check: { type: 'boolean' }; reason: { type: 'string' } }>;

/** Runs the command with these words, and gives what it printed and its exit code. */
async function typed(
  words: string[],
  act: Parameters<typeof run>[1] = () => 0,
  over: Partial<typeof command> = {},
) {
  const printed: string[] = [];
  const keep = (line: unknown) => void printed.push(String(line));
  const before = [process.argv, process.exitCode] as const;
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  process.argv = ['node', 'convert.ts', ...words];
  process.exitCode = undefined;
  await run({ ...command, ...over }, act as never);
  const code = process.exitCode;
  [process.argv, process.exitCode] = before;
  vi.restoreAllMocks();
  return { printed: printed.join('\n'), code };
}

describe('a command', () => {
  it('answers a question for help with its usage and an example, and does nothing', async () => {
    const act = vi.fn(() => 0);
    const { printed } = await typed(['--help'], act);
    expect(printed).toBe(helpText(command));
    expect(printed).toContain('npm run convert -- FILE… [options]');
    expect(printed).toContain('--reason "…"');
    expect(printed).toContain('For example: npm run convert -- --check');
    expect(act).not.toHaveBeenCalled();
  });

  it('is given what was typed, and ends with the code of what it did', async () => {
    const act = vi.fn(() => 3);
    const { code } = await typed(['a.txt', '--reason', 'x'], act);
    expect(code).toBe(3);
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ positionals: ['a.txt'], values: { reason: 'x' } }),
    );
  });

  it.each([
    [['--chekc'], '--chekc'],
    [['--reason'], '--reason'],
  ])('says in a sentence what is wrong with %j', async (words, named) => {
    const { printed, code } = await typed(words);
    expect(code).toBe(1);
    expect(printed).toContain(named);
    expect(printed).toContain('npm run convert -- --help');
    expect(printed).not.toContain('    at ');
  });

  it('says so where it takes no such word', async () => {
    const { printed, code } = await typed(['x'], () => 0, { takes: null as never });
    expect([code, printed]).toEqual([1, 'npm run convert takes no “x”.']);
  });

  it('tells a full disk in a sentence that names the file', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      path: 'content/reports/x.mdx',
    });
    const { printed, code } = await typed([], () => Promise.reject(full));
    expect(code).toBe(1);
    expect(printed).toBe(
      'content/reports/x.mdx can’t be written: the disk is full. Free some space. Then run the command again.',
    );
  });
});

describe('an error in a sentence', () => {
  it.each([
    [
      Object.assign(new Error('x'), { code: 'EROFS', path: 'content' }),
      'content can’t be written: its disk is read-only. Then run the command again.',
    ],
    [
      Object.assign(new Error('x'), { code: 'EACCES', path: 'a', dest: 'b' }),
      'b can’t be written or read: this user has no right to it. Then run the command again.',
    ],
    [new Error('what happened'), 'what happened'],
    ['thrown text', 'thrown text'],
  ])('%#', (error, sentence) => {
    expect(sentenceOf(error)).toBe(sentence);
  });
});

describe('the settings', () => {
  it('say what a web address is where SITE is none', () => {
    expect(() => settingsOf({ SITE: 'example.org' })).toThrow('Give it as https://example.org');
    expect(() => settingsOf({ SITE: 'ftp://example.org' })).toThrow('no web address');
  });

  it('take origin and base from the environment', () => {
    expect(settingsOf({ SITE: 'https://example.org/x', BASE: 'inspections' })).toEqual({
      origin: 'https://example.org',
      base: '/inspections/',
    });
  });

  it('say why another library can’t be searched too', () => {
    expect(() => settingsOf({ BASE: '/london/', OTHER_LIBRARIES: 'London=/london/' })).toThrow(
      'has “/london/” for London, which is this library itself',
    );
  });

  it('say what a path is where BASE is none', () => {
    expect(() => settingsOf({ BASE: '/a b/' })).toThrow('no path. Give it as /inspections/');
  });

  it.each([
    [{ name: '' }, 'site.config.ts, line 3: “name” can’t be so: give the library a name.'],
    [
      { orign: 'https://example.org' },
      'site.config.ts: “orign” is no setting. Correct its spelling, or remove it.',
    ],
    [
      { formerOrigins: ['example.org'] },
      '“formerOrigins” can’t be so: give origins such as https://example.org.',
    ],
    [
      { otherLibraries: '/north-west/' },
      '“otherLibraries” can’t be so: give a list such as [{ name: ‘North West’, base: ‘/north-west/’ }].',
    ],
  ])('are refused with the line in site.config.ts: %j', (over, sentence) => {
    expect(() => checkedSettings({ ...config, ...over })).toThrow(sentence);
  });
});

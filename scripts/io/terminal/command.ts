import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { sentenceOf } from './failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What `--help` says of a command, and what it takes. */
export interface Command<O extends Options> {
  /** As a user types it: "npm run convert". */
  name: string;
  /** What it does, in a sentence or two. */
  does: string;
  /** Arguments that are no options, as they are shown: "FILE…"; null where it takes none. */
  takes: string | null;
  options: O;
  /** What each option does; `value` is shown behind its name: `--reason "…"`. */
  help: { readonly [Name in keyof O]: { does: string; value?: string } };
  /** One line that could be typed. */
  example: string;
  /** Whether all that is typed is for a program that this one starts; then it is not looked at. */
  passesOn?: boolean;
}

type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; args: string[] }>
>;

const helpOption = { help: { type: 'boolean', short: 'h' } } as const;

/** The text of `--help`. */
export function helpText<O extends Options>(command: Command<O>): string {
  const { name, does, takes, help, example } = command;
  const names = Object.keys(help);
  const shown = names.map((one) => {
    const { value, does: what } = help[one as keyof O];
    return { option: `--${one}${value === undefined ? '' : ` ${value}`}`, what };
  });
  const width = Math.max(0, ...shown.map(({ option }) => option.length)) + 2;
  const dashes = names.length > 0 || takes !== null ? ' --' : '';
  const usage = `${name}${dashes}${takes === null ? '' : ` ${takes}`}${names.length > 0 ? ' [options]' : ''}`;
  return [
    does,
    '',
    `  ${usage}`,
    ...(shown.length > 0 ? [''] : []),
    ...shown.map(({ option, what }) => `  ${option.padEnd(width)}${what}`),
    '',
    `For example: ${example}`,
  ].join('\n');
}

/** What was typed, or null where it was a question for help, which is answered. @throws Error for a wrong option */
function read<O extends Options>(command: Command<O>, args: string[]): Values<O> | null {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(helpText(command));
    return null;
  }
  if (command.passesOn === true) return { values: {}, positionals: args } as unknown as Values<O>;
  const parsed = parseArgs({
    args,
    options: { ...command.options, ...helpOption },
    allowPositionals: true,
  });
  if (command.takes === null && parsed.positionals.length > 0) {
    throw new Error(`${command.name} takes no “${parsed.positionals[0]}”.`);
  }
  return parsed as unknown as Values<O>;
}

function isAboutOptions(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

/** Takes the settings that stand in `.env`, one a line, as if the environment had them; what it has wins. */
export function loadSettings(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/**
 * Runs a command: answers `--help`, reads the options, and ends with the exit code that `act` returns.
 * Whatever it throws is told in a sentence, with exit code 1.
 */
export async function run<O extends Options>(
  command: Command<O>,
  act: (given: Values<O>) => Promise<number> | number,
): Promise<void> {
  try {
    const given = read(command, process.argv.slice(2));
    if (given === null) return;
    loadSettings();
    process.exitCode = await act(given);
  } catch (error) {
    // Node's own message goes on with a hint about its own option parser.
    const told = sentenceOf(error);
    console.error(isAboutOptions(error) ? told.replace(/\. To specify .*$/s, '.') : told);
    if (isAboutOptions(error)) console.error(`${command.name} -- --help says what there is.`);
    process.exitCode = 1;
  }
}

import { isOfSystem } from '../../io/terminal/failure.ts';

/** What is fetched at most, and for how long. */
export interface FetchLimits {
  bytes: number;
  /** Milliseconds for one answer to begin, and for all of a file. */
  answer: number;
  whole: number;
  redirects: number;
}

/** Of documents nothing larger is read; a report of 44 pages has 400 kB. */
export const usualLimits: FetchLimits = {
  bytes: 100_000_000,
  answer: 30_000,
  whole: 300_000,
  redirects: 5,
};

/** An address that gave no file, with the rule that it broke and a sentence for a user. */
export class FetchError extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}

/** Whether an argument is an address, and no path of a file. */
export function isAddress(argument: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(argument);
}

function checked(address: string, from?: string): URL {
  if (!URL.canParse(address, from))
    throw new FetchError('bad-address', 'This is no address. Copy it again from the browser.');
  const url = new URL(address, from);
  if (!['http:', 'https:'].includes(url.protocol))
    throw new FetchError(
      'bad-address',
      `Only http:// and https:// are fetched, not ${url.protocol}//.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new FetchError(
      'bad-address',
      'The address holds a name or password, which would be kept in the manifest. Download the file and add that.',
    );
  return url;
}

/** Why nothing came, in a sentence: the cause of the network's error, or that time was up. */
function unreached(error: unknown, { answer }: FetchLimits): FetchError {
  if (error instanceof FetchError) return error;
  if (error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name))
    return new FetchError(
      'too-slow',
      `The server took too long (more than ${Math.round(answer / 1000)} seconds for an answer, or five minutes in all). Try again later, or download the file and add that.`,
    );
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (isOfSystem(cause)) throw cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FetchError(
    'unreachable',
    `The server can’t be reached (${why}). Check the address and the connection, then try again.`,
  );
}

async function answerOf(url: URL, limits: FetchLimits, whole: AbortSignal): Promise<Response> {
  const signal = AbortSignal.any([whole, AbortSignal.timeout(limits.answer)]);
  const headers = { accept: 'application/pdf, text/html;q=0.8, */*;q=0.5' };
  return fetch(url, { redirect: 'manual', signal, headers });
}

/** Follows an address to the answer that isn't a redirect. */
async function followed(address: string, limits: FetchLimits, whole: AbortSignal) {
  let url = checked(address);
  for (let steps = 0; steps <= limits.redirects; steps += 1) {
    const response = await answerOf(url, limits, whole);
    const to = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || to === null) return { url, response };
    await response.body?.cancel();
    url = checked(to, url.href);
  }
  throw new FetchError(
    'too-many-redirects',
    `The address leads on more than ${limits.redirects} times. Open it in a browser, and copy the address at which it ends.`,
  );
}

function tooLarge({ bytes }: FetchLimits): FetchError {
  const most = Math.round(bytes / 1_000_000);
  return new FetchError('too-large', `The file has more than ${most} MB, and is no report.`);
}

/** Reads an answer's bytes as they come, and no more than is allowed. */
async function bytesOf(response: Response, limits: FetchLimits): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > limits.bytes) throw tooLarge(limits);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > limits.bytes) throw tooLarge(limits);
    parts.push(part);
  }
  if (length === 0) throw new FetchError('empty-source', 'The server sent an empty file.');
  return Buffer.concat(parts);
}

function statusError({ status }: Response): FetchError {
  const why: Readonly<Record<number, string>> = {
    401: 'it asks for a password',
    403: 'it refuses the file',
    404: 'there is no such file',
    410: 'the file is gone',
    429: 'it is asked too often',
  };
  const told = why[status] ?? (status >= 500 ? 'it has a fault' : 'it sent no file');
  return new FetchError(
    'no-file',
    `The server says that ${told} (${status}). Check the address in a browser.`,
  );
}

/**
 * Fetches a file by http or https: redirects are followed, size and time are limited, nothing is sent but the
 * request.
 * @returns the bytes, and the address at which they were found
 * @throws FetchError with a sentence for a user
 */
export async function fetchAddress(
  address: string,
  limits: FetchLimits = usualLimits,
): Promise<{ bytes: Uint8Array; at: URL }> {
  const whole = AbortSignal.timeout(limits.whole);
  try {
    const { url, response } = await followed(address, limits, whole);
    if (!response.ok) {
      await response.body?.cancel();
      throw statusError(response);
    }
    return { bytes: await bytesOf(response, limits), at: url };
  } catch (error) {
    throw unreached(error, limits);
  }
}

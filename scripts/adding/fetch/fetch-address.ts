import { isOfSystem } from '../../io/terminal/failure.ts';
import { FetchError, statusError } from './fetch-error.ts';
import { askedIfChanged, versionIn, type Version } from './file-version.ts';

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

/** What is asked for, and under what conditions. */
interface Request {
  address: string;
  known: Version | null;
  limits: FetchLimits;
  whole: AbortSignal;
}

async function answerOf(url: URL, { known, limits, whole }: Request): Promise<Response> {
  const signal = AbortSignal.any([whole, AbortSignal.timeout(limits.answer)]);
  const headers = {
    accept: 'application/pdf, text/html;q=0.8, */*;q=0.5',
    ...askedIfChanged(url, known),
  };
  return fetch(url, { redirect: 'manual', signal, headers });
}

/** Follows an address to the answer that isn't a redirect. */
async function followed(request: Request) {
  const { address, limits } = request;
  let url = checked(address);
  for (let steps = 0; steps <= limits.redirects; steps += 1) {
    const response = await answerOf(url, request);
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

/** A file that came: its bytes, the address at which they were found, and how to ask whether it changed. */
export interface Fetched {
  bytes: Uint8Array;
  at: URL;
  version: Version | null;
}

/**
 * Fetches a file by http or https, as `fetchAddress` does, unless it is as it was.
 * @param known the version that is known; null asks for the file in any case
 * @returns null if the server says that this is still the version
 * @throws FetchError with a sentence for a user
 */
export async function fetchIfChanged(
  address: string,
  known: Version | null,
  limits: FetchLimits = usualLimits,
): Promise<Fetched | null> {
  const whole = AbortSignal.timeout(limits.whole);
  try {
    const { url, response } = await followed({ address, known, limits, whole });
    if (response.ok) {
      return { bytes: await bytesOf(response, limits), at: url, version: versionIn(url, response) };
    }
    await response.body?.cancel();
    if (response.status === 304 && known !== null) return null;
    throw statusError(response);
  } catch (error) {
    throw unreached(error, limits);
  }
}

/**
 * Fetches a file by http or https: redirects are followed, size and time are limited, nothing is sent but the
 * request.
 * @throws FetchError with a sentence for a user
 */
export async function fetchAddress(
  address: string,
  limits: FetchLimits = usualLimits,
): Promise<Fetched> {
  return (await fetchIfChanged(address, null, limits))!;
}

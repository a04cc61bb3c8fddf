import type { SearchBody } from '../../../lib/search/opensearch/dsl.ts';
import {
  wholeResponse,
  type SearchResponse,
} from '../../../lib/search/opensearch/server-answer.ts';

/** How long a server may take, in milliseconds: who waits longer is better told. */
const patience = 20_000;

/** A server that gave no answer; its message is for the reader. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
}

const fault = (server: string, what: string, cause?: unknown): ServerFault =>
  new ServerFault(`The search server, ${new URL(server).host}, ${what}. There is no answer yet.`, {
    cause,
  });

function post(server: string, body: SearchBody): Promise<Response> {
  return fetch(`${server}/_search`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
}

/**
 * Asks a server.
 * @param server address of its index, without a slash at the end
 * @throws ServerFault where it can't be reached, answers with an error, or for a part of its index only
 */
export async function askServer(server: string, body: SearchBody): Promise<SearchResponse> {
  const response = await post(server, body).catch((error: unknown) => {
    throw fault(server, 'could not be reached', error);
  });
  if (!response.ok) throw fault(server, `answered with an error (${response.status})`);
  try {
    return wholeResponse(await response.json());
  } catch (error) {
    const isOurs = error instanceof Error && !(error instanceof SyntaxError);
    throw fault(server, isOurs ? error.message : 'gave something that is no answer', error);
  }
}

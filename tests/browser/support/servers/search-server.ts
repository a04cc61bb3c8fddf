/** A search server of the tests' own: keeps what an export wrote, and answers the question by what its parts mean. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SearchBody } from '../../../../src/lib/search/opensearch/dsl.ts';
import { answered, type Kept } from './search-dsl.ts';

/** Servers refuse to answer in three ways. */
export type Fault = 'none' | 'error' | 'part';

export interface SearchServer {
  /** Address of its index. */
  url: string;
  /** What it was sent, in order. */
  asked: SearchBody[];
  fault: Fault;
  stop(): void;
}

/** The records of an export, by their names. */
function recordsOf(folder: string): Kept[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  const lines = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'),
  );
  return Array.from({ length: lines.length / 2 }, (_, at) => {
    const { index } = JSON.parse(lines[2 * at]!) as { index: { _id: string } };
    return { id: index._id, source: JSON.parse(lines[2 * at + 1]!) as Kept['source'] };
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}

/** Starts one. @param folder what `npm run export -- --opensearch` wrote */
export async function startSearchServer(folder: string): Promise<SearchServer> {
  const records = recordsOf(folder);
  const state: SearchServer = { url: '', asked: [], fault: 'none', stop: () => undefined };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'content-type');
    if (request.method === 'OPTIONS') return response.end();
    const isSearch = request.method === 'POST' && request.url === '/paragraphs/_search';
    const status = !isSearch ? 404 : state.fault === 'error' ? 503 : 200;
    const question = JSON.parse(await bodyOf(request)) as SearchBody;
    state.asked.push(question);
    response.writeHead(status, { 'Content-Type': 'application/json' });
    const found = answered(records, question);
    const failed = state.fault === 'part' ? 1 : 0;
    const whole = { took: 1, timed_out: false, _shards: { total: 1, failed }, ...found };
    return response.end(JSON.stringify(status === 200 ? whole : { error: {} }));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  state.url = `http://localhost:${(server.address() as AddressInfo).port}/paragraphs`;
  state.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return state;
}

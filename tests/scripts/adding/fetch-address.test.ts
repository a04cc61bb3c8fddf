import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { contentFormat } from '../../../scripts/adding/fetch/content-format.ts';
import {
  fetchAddress,
  isAddress,
  usualLimits,
  type FetchLimits,
} from '../../../scripts/adding/fetch/fetch-address.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** Serves on this machine, for one test, and gives the address. */
async function serve(listener: RequestListener): Promise<string> {
  const own = createServer(listener);
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
}

async function failureOf(address: string, limits: Partial<FetchLimits> = {}): Promise<string> {
  try {
    await fetchAddress(address, { ...usualLimits, ...limits });
  } catch (error) {
    const { rule, message } = error as Error & { rule: string };
    return `${rule}: ${message}`;
  }
  return 'none';
}

describe('an address', () => {
  it('is told from the path of a file', () => {
    expect(['https://a.uk/b.pdf', 'HTTP://a.uk', 'ftp://a.uk'].map(isAddress)).toEqual(
      Array(3).fill(true),
    );
    expect(['a.pdf', './a', 'C:\\a.pdf', 'c:/a.pdf', '/a://b'].map(isAddress)).toEqual(
      Array(5).fill(false),
    );
  });

  it('gives the bytes of its file, and the place at which redirects end', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new/report.pdf' }).end();
      else response.end('%PDF-1.7 …');
    });
    const { bytes, at } = await fetchAddress(`${base}/old`);
    expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.7 …');
    expect(at.pathname).toBe('/new/report.pdf');
  });

  it.each([
    ['another scheme', 'ftp://example.org/a.pdf', /^bad-address: Only http/],
    ['no host', 'https://', /^bad-address: This is no address/],
    ['a password', 'https://me:secret@example.org/a.pdf', /^bad-address: .*password/],
    ['nobody there', 'http://127.0.0.1:9/a.pdf', /^unreachable: /],
  ])('is refused with a reason: %s', async (_, address, reason) => {
    expect(await failureOf(address)).toMatch(reason);
  });

  it.each([
    [404, /^no-file: The server says that there is no such file \(404\)/],
    [503, /^no-file: The server says that it has a fault \(503\)/],
  ])('is refused with what the server says: %i', async (status, reason) => {
    const base = await serve((_, response) => response.writeHead(status).end('<html>'));
    expect(await failureOf(base)).toMatch(reason);
  });

  it('is refused where it leads in a circle', async () => {
    const base = await serve((_, response) => response.writeHead(301, { location: '/' }).end());
    expect(await failureOf(base)).toMatch(/^too-many-redirects: .* more than 5 times/);
  });

  it('is refused where it leads to a file of the machine', async () => {
    const base = await serve((_, response) => {
      response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    });
    expect(await failureOf(base)).toMatch(/^bad-address: Only http/);
  });

  it.each([
    ['that says its length', { 'content-length': '2000' }],
    ['that doesn’t', {}],
  ])('is refused with a file that is too large, %s', async (_, headers) => {
    const base = await serve((_request, response) => {
      response.writeHead(200, headers).end('x'.repeat(2000));
    });
    expect(await failureOf(base, { bytes: 1999 })).toMatch(/^too-large/);
    expect(await failureOf(base, { bytes: 2000 })).toBe('none');
  });

  it('is refused with an empty file', async () => {
    const base = await serve((_, response) => response.end());
    expect(await failureOf(base)).toMatch(/^empty-source/);
  });

  it('is refused where no answer begins in time, or none ends', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/begun') response.write('%PDF-');
    });
    expect(await failureOf(base, { answer: 100 })).toMatch(/^too-slow/);
    expect(await failureOf(`${base}/begun`, { whole: 100 })).toMatch(/^too-slow/);
  });

  it('is refused where the connection breaks within the file', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('%PDF-', () => response.destroy());
    });
    expect(await failureOf(base)).toMatch(/^unreachable/);
  });
});

describe('the format of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['.pdf', bytes('%PDF-1.4')],
    ['.pdf', bytes('junk\n%PDF-1.4')],
    ['.docx', bytes('PK\u0003\u0004 … word/document.xml …')],
    ['.html', bytes('\n<!DOCTYPE html><title>Minutes</title>')],
    ['.html', bytes('<!-- saved --><html lang="en">')],
    ['.txt', bytes('# Minutes of a meeting on 3 < 4')],
    [null, bytes('PK\u0003\u0004 … xl/workbook.xml …')],
    [null, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])],
    [null, new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    [null, new Uint8Array()],
  ])('is %s by its content, whatever it is called', (format, content) => {
    expect(contentFormat(content)).toBe(format);
  });
});

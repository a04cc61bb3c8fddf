import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import S3rver from '@20minutes/s3rver';
import type { WebServer } from './web-server.ts';

/** A store in which a site lies, and that serves it as a website; browsers find hosts below `localhost` on this machine. */
export interface Store extends WebServer {
  port: number;
  /** Copies a built site by the commands that the documentation shows, in place of what was there. */
  copy(dir: string): Promise<void>;
}

const bucket = 'library';

const website = (
  base: string,
): string => `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <IndexDocument><Suffix>index.html</Suffix></IndexDocument>
  <ErrorDocument><Key>${base.slice(1)}404.html</Key></ErrorDocument>
</WebsiteConfiguration>`;

/**
 * Starts a store of the test's own, with a bucket that is a website.
 * @param base path of the library: `/inspections/`, or `/` if it has the bucket to itself
 */
export async function startStore(base: string): Promise<Store> {
  const place = mkdtempSync(join(tmpdir(), 'store-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(place, 'objects'),
    serviceEndpoint: 'localhost',
    configureBuckets: [{ name: bucket, configs: [website(base)] }],
  });
  listInOrder(server);
  const { port } = await server.run();
  writeCommand(place, port);
  return {
    port,
    url: `http://${bucket}.s3-website.localhost:${port}${base}`,
    copy: (dir) => copyTo(place, dir, base),
    stop: async () => {
      await server.close();
      rmSync(place, { recursive: true });
    },
  };
}

/**
 * A store lists objects by their names, `a-b` before `a/b`: `aws` compares by that. This one walks through folders.
 * Its pages of a thousand need a cipher that OpenSSL 3 has no more: all are listed at once.
 */
function listInOrder({ store }: S3rver): void {
  const listAll = store.listObjects.bind(store);
  store.listObjects = async (name, { startAfter = '', maxKeys: _, ...wanted }) => {
    const listed = await listAll(name, wanted);
    const after = listed.objects.filter(({ key }) => key > startAfter);
    const objects = after.sort((one, two) => (one.key < two.key ? -1 : 1));
    return { ...listed, objects, isTruncated: false };
  };
}

/** An `aws` that asks this store and no other, whatever the machine is set to. */
function writeCommand(place: string, port: number): void {
  mkdirSync(join(place, 'bin'));
  const file = join(place, 'bin/aws');
  const path = '${PATH#*:}';
  writeFileSync(
    file,
    `#!/bin/sh\nPATH="${path}" exec aws --endpoint-url http://127.0.0.1:${port} "$@"\n`,
  );
  chmodSync(file, 0o755);
}

async function copyTo(place: string, dir: string, base: string): Promise<void> {
  rmSync(join(place, 'dist'), { force: true });
  symlinkSync(resolve(dir), join(place, 'dist'));
  const env = {
    PATH: `${join(place, 'bin')}:${process.env['PATH']}`,
    HOME: place,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_DEFAULT_REGION: 'eu-west-2',
    AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
  };
  await promisify(execFile)('sh', ['-e', '-c', recommended(base)], { cwd: place, env });
}

/** The commands that the documentation shows for the path, so that what it shows is what is tried. */
function recommended(base: string): string {
  const text = readFileSync('docs/deploying.md', 'utf8');
  const found = /## An S3-like store\n[^#]+?```sh\n([\s\S]+?)```/.exec(text);
  if (found === null) throw new Error('docs/deploying.md shows no commands for a store.');
  return found[1]!.replace('s3://BUCKET/inspections', `s3://${bucket}${base.slice(0, -1)}`);
}

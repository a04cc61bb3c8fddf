import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { ServedSite } from '../set-up.ts';

/** A way to a served site, at a port of its own, that can be cut as if the server were gone. */
export interface Relay {
  site: ServedSite;
  cut(): void;
}

/** Opens a way to a site: what is sent goes through as it is. */
export async function relayTo({ base, url }: ServedSite): Promise<Relay> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const hold = (socket: Socket): Socket => {
    sockets.add(socket.setNoDelay());
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer((reader) => {
    const site = hold(connect(Number(port), '127.0.0.1'));
    hold(reader).pipe(site).pipe(reader);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const own = (server.address() as AddressInfo).port;
  return {
    site: { base, url: `http://${hostname}:${own}${base}` },
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

// A port whose bare address opens a workbench: the workbench's own is a paragraph of parameters, which nobody can type or
// copy out of a terminal that breaks lines.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * Listens on a port of this machine: `GET /` is sent on to `path`, all else goes to `port` and back as it comes, so that
 * one port is all that has to be forwarded from a machine far away. Gives the address, which holds until the script ends.
 * @param {{ port: number, path: (host: string) => string }} workbench the path of the address for the host that was asked
 */
export async function shortAddress({ port, path }) {
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (first) => {
      const [request = '', ...headers] = first.toString('latin1').split('\r\n');
      const host = headers
        .find((line) => /^host:/i.test(line))
        ?.slice('host:'.length)
        .trim();
      if (host && request.startsWith('GET / ')) {
        client.end(`HTTP/1.1 302 Found\r\nLocation: ${path(host)}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
        return;
      }
      const workbench = connect(port, '127.0.0.1');
      workbench.on('error', () => client.destroy());
      client.on('close', () => workbench.destroy());
      workbench.write(first);
      client.pipe(workbench).pipe(client);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${own}/`;
}

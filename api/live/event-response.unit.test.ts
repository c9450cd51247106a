import { once } from 'node:events';
import { createServer, request as ask, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anonymous } from '#domain/accounts/actor.js';
import { EventResponse } from './event-response.js';

let server: Server;
beforeEach(async () => {
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => server.close());

/** A request whose client has gone before anything was answered. */
async function abandoned(): Promise<ServerResponse> {
  const { port } = server.address() as AddressInfo;
  const client = ask({ port, host: '127.0.0.1' }).on('error', () => undefined);
  client.end();
  const [, raw] = (await once(server, 'request')) as [unknown, ServerResponse];
  client.destroy();
  await once(raw, 'close');
  return raw;
}

it('is closed from the start when its client went away while it was asked who they are', async () => {
  const response = new EventResponse(await abandoned(), anonymous, '127.0.0.1');
  await response.closed;
});

it('keeps no timer for a client that has gone', async () => {
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const response = new EventResponse(await abandoned(), anonymous, '127.0.0.1');
  response.begin('request-1');
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBe(before);
});

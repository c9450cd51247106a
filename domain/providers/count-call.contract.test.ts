import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '#infra/clock.js';
import { HTTP_CLIENT_DEFAULTS, HttpClient } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { collectorCalls } from '#observability/metrics.js';
import { countCall } from './count-call.js';
import { xFailure } from './failures/x-failure.js';

let server: Server;
let status = 200;
let isHeldBack = false;
let client: HttpClient;
let url: string;

beforeAll(async () => {
  server = createServer((_request, response) => void response.writeHead(status).end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  client = new HttpClient({
    ...HTTP_CLIENT_DEFAULTS,
    retries: 0,
    provider: 'x',
    clock: systemClock,
    onAttempt: countCall,
    admit: () =>
      isHeldBack
        ? Promise.reject(new ProviderFailure({ provider: 'x', kind: 'throttled', message: 'Later.' }))
        : Promise.resolve(),
  });
});
afterAll(async () => {
  await client.close();
  server.close();
});

test('calls are counted as the alert reads them: ok, what went wrong, and apart from both what was never sent', async () => {
  const ask = () => client.send({ method: 'GET', url, operation: 'test' }, xFailure).catch(() => undefined);
  await ask();
  status = 204;
  await ask();
  status = 429;
  await ask();
  status = 503;
  await ask();
  isHeldBack = true;
  await ask();
  const { values } = await collectorCalls.get();
  const counted = Object.fromEntries(values.map(({ labels, value }) => [labels.outcome, value]));
  expect(counted).toEqual({ ok: 2, 429: 1, 503: 1, held_back: 1 });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSignedByStripe } from '#domain/billing/webhook-signature.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { waitUntil } from '#test/testkit/processes.js';
import { STRIPE_KEY, STRIPE_WEBHOOK_SECRET } from './stripe-books.js';

interface Heard {
  id: string;
  name: string;
  atMs: number;
  isSigned: boolean;
}

let sandbox: TestSandbox;
let endpoint: Server;
let heard: Heard[] = [];
/** What the endpoint answers. */
let status = 200;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  endpoint = createServer((request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const event = JSON.parse(body.toString()) as { id: string; data: { object: { name: string } } };
      const signature = request.headers['stripe-signature'] as string;
      const isSigned = isSignedByStripe(body, signature, { secrets: [STRIPE_WEBHOOK_SECRET], now: new Date() });
      heard.push({ id: event.id, name: event.data.object.name, atMs: Date.now(), isSigned });
      reply.writeHead(status).end();
    });
  }).listen(0);
  const { port } = endpoint.address() as AddressInfo;
  await post('/v1/webhook_endpoints', { url: `http://127.0.0.1:${port}/`, 'enabled_events[0]': 'customer.created' });
});
beforeEach(() => {
  heard = [];
  status = 200;
});
afterAll(async () => {
  await sandbox.stop();
  await new Promise((resolve) => endpoint.close(resolve));
});

async function post(path: string, fields: Record<string, string>): Promise<void> {
  const headers = { authorization: `Bearer ${STRIPE_KEY}` };
  const body = new URLSearchParams(fields);
  const reply = await fetch(`${sandbox.url}/stripe${path}`, { method: 'POST', headers, body, redirect: 'manual' });
  if (reply.status >= 400) throw new Error(await reply.text());
}
const disturb = (faults: Record<string, string>) => post('/control/webhooks', faults);
/** So many events; resolves when none is on its way any more. */
async function happen(count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, at) => `customer ${at}`);
  for (const name of names) await post('/v1/customers', { name });
  await waitUntil('nothing is on its way', async () => {
    const state = (await (await fetch(`${sandbox.url}/stripe/state.json`)).json()) as {
      deliveries: { state: string }[];
    };
    return state.deliveries.every((one) => one.state !== 'waiting');
  });
  return names;
}
const namesHeard = () => heard.map(({ name }) => name);

describe('deliveries of events', () => {
  it('come once, in order and signed, when nothing is disturbed', async () => {
    await disturb({});
    expect(await happen(5)).toEqual(namesHeard());
    expect(heard.every(({ isSigned }) => isSigned)).toBe(true);
  });

  it('come late on demand', async () => {
    await disturb({ delayMs: '400' });
    const begunAt = Date.now();
    await happen(1);
    expect(heard[0]!.atMs - begunAt).toBeGreaterThanOrEqual(390);
  });

  it('come twice on demand, under the same id', async () => {
    await disturb({ duplicate: '1' });
    await happen(3);
    expect(heard).toHaveLength(6);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(3);
  });

  it('come in another order on demand', async () => {
    await disturb({ shuffleMs: '800' });
    const names = await happen(10);
    expect(namesHeard()).not.toEqual(names);
    expect([...namesHeard()].sort()).toEqual([...names].sort());
  });

  it('are lost on demand, and then sent again by hand', async () => {
    await disturb({ loss: '1' });
    await happen(2);
    expect(heard).toEqual([]);
    const { events } = (await (await fetch(`${sandbox.url}/stripe/state.json`)).json()) as { events: { id: string }[] };
    await post(`/control/events/${events.at(-1)!.id}/resend`, {});
    await waitUntil('it has come', async () => heard.length === 1);
  });

  it('come again when the endpoint did not take them', async () => {
    await disturb({});
    status = 500;
    await post('/v1/customers', { name: 'refused' });
    await waitUntil('it was refused', async () => heard.length === 1);
    status = 200;
    await waitUntil('it has come again', async () => heard.length === 2, 5_000);
    expect(heard[1]!.id).toBe(heard[0]!.id);
  });
});

import { openSocket, type RawSocket } from '../raw-socket.js';
import type { ProductionApi } from '../production-api.js';

const INIT = { type: 'connection_init' };
const STREAM = 'subscription { trendSignals { kind cursor } }';
const subscribe = (id: string, query = STREAM) => ({ id, type: 'subscribe', payload: { query } });

/** Row "ws: no init, bad init, subscribe before ack, dup id, flood of pings/ops/sockets, 4 MiB frame, foreign Origin". */
export function sockets(api: () => ProductionApi): void {
  describe('ws: no init, bad init, subscribe before ack, dup id, floods, 4 MiB frame, foreign Origin', () => {
    let quiet: RawSocket;
    let asked = 0;
    // Floods spend the points of the address they come from; a key has its own.
    let holder: { authorization: string };
    beforeAll(async () => {
      holder = { authorization: `Bearer ${(await api().inside.account()).key}` };
      quiet = await openSocket(api().url);
      await quiet.greet(holder);
    });
    afterAll(() => quiet.close());
    // Whatever somebody else does, this one is still served.
    afterEach(async () => {
      asked += 1;
      quiet.send(subscribe(String(asked), '{ __typename }'));
      expect((await quiet.next('next', asked)).payload).toMatchObject({ data: { __typename: 'Query' } });
      await quiet.next('complete', asked);
    });

    it('no init: 4408', async () => {
      expect((await (await openSocket(api().url)).closed).code).toBe(4408);
    });

    it.each([
      ['a wrong key', { authorization: 'Bearer pk_live_nothing' }],
      ['a key that is no text', { authorization: { $ne: 1 } }],
      ['another scheme', { authorization: 'Basic eDp5' }],
    ])('bad init, %s: 4403', async (_name, payload) => {
      const socket = await openSocket(api().url);
      socket.send({ ...INIT, payload });
      expect((await socket.closed).code).toBe(4403);
    });

    it.each([
      ['an init whose payload is no object', { ...INIT, payload: 'x' }],
      ['no JSON', 'rubbish'],
      ['JSON that is no message', '[]'],
      ['a message of no known type', { type: 'nothing' }],
      ['a subscribe without a query', { id: '1', type: 'subscribe', payload: {} }],
      ['a subscribe whose id is no text', { id: 1, type: 'subscribe', payload: { query: STREAM } }],
      ['a subscribe with an empty id', { id: '', type: 'subscribe', payload: { query: STREAM } }],
    ])('%s: 4400', async (_name, message) => {
      const socket = await openSocket(api().url);
      socket.send(message);
      expect((await socket.closed).code).toBe(4400);
    });

    it('subscribe before ack: 4401', async () => {
      const socket = await openSocket(api().url);
      socket.send(subscribe('1'));
      expect((await socket.closed).code).toBe(4401);
    });

    it('a second init: 4429', async () => {
      const socket = await openSocket(api().url);
      await socket.greet();
      socket.send(INIT);
      expect((await socket.closed).code).toBe(4429);
    });

    it('a protocol that nobody speaks: 4406, or no socket at all', async () => {
      const opened = await openSocket(api().url, { protocol: 'graphql-ws' }).catch(() => undefined);
      if (opened) expect((await opened.closed).code).toBe(4406);
    });

    it('dup id: 4409', async () => {
      const socket = await openSocket(api().url);
      await socket.greet(holder);
      socket.send(subscribe('1'));
      await socket.next('next');
      socket.send(subscribe('1'));
      expect((await socket.closed).code).toBe(4409);
    });

    it('an id may be used again once it is complete', async () => {
      const socket = await openSocket(api().url);
      await socket.greet();
      for (const nth of [1, 2]) {
        socket.send(subscribe('again', '{ __typename }'));
        await socket.next('complete', nth);
      }
      socket.close();
    });

    it('a flood of pings: 4429', async () => {
      const socket = await openSocket(api().url);
      await socket.greet();
      for (let at = 0; at < 500; at += 1) socket.send({ type: 'ping' });
      expect((await socket.closed).code).toBe(4429);
    });

    it('a flood of operations: 4429, or refused one by one', async () => {
      const socket = await openSocket(api().url);
      await socket.greet();
      for (let at = 0; at < 400; at += 1) socket.send(subscribe(String(at)));
      expect((await socket.closed).code).toBe(4429);
    });

    it('a flood of sockets of one key: 4429 from the eleventh on, and place again once they go', async () => {
      const { key } = await api().inside.account();
      const payload = { authorization: `Bearer ${key}` };
      const open = await Promise.all(Array.from({ length: 10 }, () => openSocket(api().url)));
      for (const socket of open) await socket.greet(payload);
      const eleventh = await openSocket(api().url);
      eleventh.send({ ...INIT, payload });
      expect((await eleventh.closed).code).toBe(4429);
      for (const socket of open) socket.close();
      await Promise.all(open.map(({ closed }) => closed));
      const next = await openSocket(api().url);
      await next.greet(payload);
      next.close();
    });

    it('a frame of 4 MiB: 1009', async () => {
      const socket = await openSocket(api().url);
      await socket.greet();
      socket.send({ type: 'ping', payload: { x: 'y'.repeat(4 * 1024 * 1024) } });
      expect((await socket.closed).code).toBe(1009);
    });

    it('a foreign Origin with a cookie: 4403', async () => {
      const socket = await openSocket(api().url, {
        headers: { origin: 'https://evil.example', cookie: 'podpusher_session=x' },
      });
      socket.send(INIT);
      expect((await socket.closed).code).toBe(4403);
    });

    it('operations that are wrong end themselves and not the socket', async () => {
      const socket = await openSocket(api().url);
      await socket.greet(holder);
      const wrong = [
        '{',
        '{ nothing }',
        `{ ${'a '.repeat(20_000)}}`,
        'subscription { trendSignals(after: "junk") { kind } }',
        'subscription { trendSignals { kind } trendTicks { id } }',
      ];
      for (const [at, query] of wrong.entries()) {
        socket.send(subscribe(`wrong${at}`, query));
        const { id, payload } = await socket.next('error', at + 1);
        expect(id).toBe(`wrong${at}`);
        const errors = payload as { message: string; extensions: Record<string, unknown> }[];
        expect(errors.length).toBeLessThanOrEqual(5);
        for (const { extensions } of errors) {
          expect(extensions).toMatchObject({ code: expect.any(String), requestId: expect.any(String) });
          expect(extensions['code']).not.toBe('INTERNAL');
        }
      }
      socket.send(subscribe('right', '{ __typename }'));
      await socket.next('next');
      socket.close();
    });

    it('pong answers ping with its payload, and complete ends a stream quietly', async () => {
      const socket = await openSocket(api().url);
      await socket.greet(holder);
      socket.send({ type: 'ping', payload: { mark: 1 } });
      expect((await socket.next('pong')).payload).toEqual({ mark: 1 });
      socket.send(subscribe('1'));
      await socket.next('next');
      socket.send({ id: '1', type: 'complete' });
      socket.send({ id: 'unknown', type: 'complete' });
      socket.send(subscribe('1', '{ __typename }'));
      await socket.next('complete');
      expect(socket.messages.filter(({ type, id }) => type === 'complete' && id === '1')).toHaveLength(1);
      socket.close();
    });
  });
}

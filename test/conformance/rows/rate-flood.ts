import { expectRefused } from '../expect-harmless.js';
import type { ProductionApi, Reply } from '../production-api.js';

/** Row "rate flood: THROTTLED + retry hint; none fail otherwise". */
export function rateFlood(api: () => ProductionApi): void {
  describe('rate flood: THROTTLED with a retry hint, and nothing else fails', () => {
    it('429 with Retry-After and the same in the error, and others are served meanwhile', async () => {
      const [greedy, modest] = [
        await api().inside.account({ plan: 'free' }),
        await api().inside.account({ plan: 'free' }),
      ];
      const body = JSON.stringify({ query: '{ trends(first: 80) { nodes { id } } }' });
      const once = (key: string): Promise<Reply> =>
        api().fetch('/graphql', {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        });
      const replies: Reply[] = [];
      for (let wave = 0; wave < 4; wave += 1) {
        replies.push(...(await Promise.all(Array.from({ length: 30 }, () => once(greedy.key)))));
      }
      const refused = replies.filter(({ status }) => status !== 200);
      expect(refused.length).toBeGreaterThan(0);
      for (const reply of refused) {
        expectRefused(reply, 'THROTTLED');
        expect(reply.status).toBe(429);
        const { retryAfterMs, retryable } = reply.body.errors![0]!.extensions;
        expect(retryable).toBe(true);
        expect(Number(reply.headers.get('retry-after'))).toBe(Math.ceil(retryAfterMs! / 1_000));
      }
      expect((await once(modest.key)).status).toBe(200);
    });
  });
}

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
      // Counting costs the same on an empty database: what is given back for missing nodes would let the flood through.
      const counts = Array.from({ length: 18 }, (_, index) => `t${index}: trends(first: 1) { totalCount { count } }`);
      const body = JSON.stringify({ query: `{ ${counts.join(' ')} }` });
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

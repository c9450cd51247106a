import { randomUUID } from 'node:crypto';
import { expectHarmless } from '../expect-harmless.js';
import type { ProductionApi } from '../production-api.js';

/** Row "IDOR across tenants"; every field and mutation is walked in test/authorization. */
export function tenants(api: () => ProductionApi): void {
  describe('IDOR across tenants: null, like what does not exist', () => {
    it("a foreign workspace and a foreign person are null by every door, alone or in one tick with one's own", async () => {
      const scopes = ['read:trends', 'read:account'] as const;
      const own = await api().inside.account({ scopes });
      const foreign = await api().inside.account({ scopes });
      const idsOf = async ({
        email,
        password,
      }: typeof own): Promise<{ user: string; workspace: string; cookie: string }> => {
        const reply = await api().ask(
          'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { viewer { user { id } workspace { id } } } }',
          { variables: { input: { email, password } } },
        );
        const { viewer } = reply.body.data!['sessionCreate'] as {
          viewer: { user: { id: string }; workspace: { id: string } };
        };
        return {
          user: viewer.user.id,
          workspace: viewer.workspace.id,
          cookie: reply.headers.get('set-cookie')!.split(';')[0]!,
        };
      };
      const [mine, theirs] = [await idsOf(own), await idsOf(foreign)];
      const query = 'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }';
      const ids = [mine.workspace, theirs.workspace, theirs.user, mine.user];
      const reply = await api().ask(query, { variables: { ids, id: theirs.workspace }, cookie: mine.cookie });
      expectHarmless(reply);
      expect(reply.body.data).toEqual({ nodes: [{ id: mine.workspace }, null, null, { id: mine.user }], node: null });
      const [asMine, asTheirs] = await Promise.all(
        [mine, theirs].map(({ cookie }) => api().ask(query, { variables: { ids, id: mine.workspace }, cookie })),
      );
      expect(asMine!.body.data!['node']).toEqual({ id: mine.workspace });
      expect(asTheirs!.body.data!['node']).toBeNull();
    });

    it("an answer stored under somebody's idempotency key is not given to another workspace", async () => {
      const [own, foreign] = [await api().inside.account(), await api().inside.account()];
      const ask = (key: string, keyword: string) =>
        api().ask('mutation ($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted } }', {
          key,
          headers: { 'idempotency-key': 'shared-key-of-two' },
          variables: {
            input: {
              signals: [{ platform: 'X', keyword, observedAt: new Date().toISOString(), externalId: randomUUID() }],
            },
          },
        });
      await ask(own.key, 'own secret');
      const reply = await ask(foreign.key, 'other');
      expect(reply.headers.get('idempotent-replayed')).toBeNull();
      expect(reply.body.data).toEqual({ signalsRecord: { accepted: 1 } });
    });
  });
}

import { buildSchema, type GraphQLInputField, isInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import type { ProductionApi } from '../production-api.js';

/** Rows whose surface does not exist: these go red when it appears, and the attacks must then be written. */
export function noSurface(api: () => ProductionApi): void {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const named = (pattern: RegExp) =>
    inputs.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }: GraphQLInputField) => pattern.test(name))
        .map(({ name }) => `${type.name}.${name}`),
    );

  describe('SSRF by image/webhook URLs in 7 spellings + redirect: no input of the API is fetched', () => {
    it('has addresses in signals only, which are shown and never called', () => {
      expect(named(/ur[il]s?$|link|href|host|endpoint|callback|website/i).sort()).toEqual([
        'SignalInput.imageUrl',
        'SignalInput.url',
      ]);
    });

    it('stores them without calling anybody', async () => {
      const { key } = await api().inside.account();
      const spellings = [
        'http://127.0.0.1:9/x',
        'http://2130706433/',
        'http://0x7f000001/',
        'http://[::1]/',
        'http://[::ffff:127.0.0.1]/',
        'http://169.254.169.254/latest/meta-data/',
        'http://localtest.me/',
      ];
      const signals = spellings.map((url, at) => ({
        platform: 'X',
        keyword: `address ${at}`,
        observedAt: new Date().toISOString(),
        url,
        imageUrl: url,
      }));
      const reply = await api().ask(
        'mutation ($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted rejected { code } } }',
        {
          key,
          variables: { input: { signals } },
        },
      );
      expect(reply.status).toBe(200);
      expect(reply.durationMs).toBeLessThan(2_000);
    });
  });
}

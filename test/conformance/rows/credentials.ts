import { createHmac } from 'node:crypto';
import { expectRefused, faultsOf } from '../expect-harmless.js';
import { openSocket } from '../raw-socket.js';
import type { ProductionApi } from '../production-api.js';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const CLAIMS = { sub: 'usr_1', workspaceId: '00000000-0000-7000-8000-000000000000', role: 'owner', exp: 4_102_444_800 };
const unsigned = (header: object) => `${part(header)}.${part(CLAIMS)}.`;
const signed = (header: object, secret: string) => {
  const text = `${part(header)}.${part(CLAIMS)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

const TOKENS: [string, string][] = [
  ['alg none', unsigned({ alg: 'none', typ: 'JWT' })],
  ['alg NoNe', unsigned({ alg: 'NoNe' })],
  ['weak HS256', signed({ alg: 'HS256' }, 'secret')],
  ['kid traversal', signed({ alg: 'HS256', kid: '../../../../dev/null' }, '')],
  ['kid SQL', signed({ alg: 'HS256', kid: "x' UNION SELECT 'secret" }, 'secret')],
  ['jku', signed({ alg: 'RS256', jku: 'http://127.0.0.1:1/keys.json' }, 'x')],
  ['jwk', signed({ alg: 'HS256', jwk: { kty: 'oct', k: 'c2VjcmV0' } }, 'secret')],
  ['RS256 to HS256 with the public key as secret', signed({ alg: 'HS256' }, '-----BEGIN PUBLIC KEY-----')],
  ['half a token', 'eyJhbGciOiJub25lIn0'],
  ['8,000 characters', `eyJ${'A'.repeat(8_000)}.x.y`],
  ['a key that does not exist', `pk_live_${'0'.repeat(12)}_${'0'.repeat(48)}`],
  ['a key that is cut', 'pk_live_000000000000'],
  ['quotes', `pk_live_'--`],
];

/** Rows "JWT …" (there are none: opaque sessions and keys only) and "login brute force by aliases". */
export function credentials(api: () => ProductionApi): void {
  describe('JWT alg none/NoNe, weak HS256, kid traversal/SQL, jku, jwk, RS256 to HS256: 401 or anonymous, never 500', () => {
    it.each(TOKENS)('%s as a key is 401 on every route', async (_name, token) => {
      for (const path of ['/graphql', '/graphql/stream']) {
        const reply = await api().ask('{ viewer { role } }', { key: token, path });
        expectRefused(reply, 'UNAUTHENTICATED');
        expect(reply.status).toBe(401);
      }
    });

    it.each(TOKENS)('%s as a session is nobody', async (_name, token) => {
      const cookie = `podpusher_session=${encodeURIComponent(token)}`;
      const reply = await api().ask('{ viewer { role } }', { cookie });
      expect(faultsOf(reply)).toEqual([]);
      expect(reply.body.data).toEqual({ viewer: null });
    });

    it('closes a socket that shows one with 4403', async () => {
      for (const [, token] of TOKENS) {
        const socket = await openSocket(api().url);
        socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
        expect((await socket.closed).code).toBe(4403);
      }
    });

    it('reads a key from the header alone: neither from the address nor from a body', async () => {
      const { key } = await api().inside.account();
      const query = 'mutation { signalsRecord(input: { signals: [] }) { accepted } }';
      const replies = [
        await api().ask(query, { path: `/graphql?access_token=${key}&authorization=Bearer%20${key}` }),
        await api().send(JSON.stringify({ query, authorization: `Bearer ${key}`, access_token: key })),
        await api().ask(query, { headers: { 'x-api-key': key, 'x-authorization': `Bearer ${key}` } }),
      ];
      for (const reply of replies) expectRefused(reply, 'UNAUTHENTICATED');
    });
  });

  describe('login brute force by aliases: once a request, and so many tries an account', () => {
    const attempt = (alias: string, email: string) =>
      `${alias}: sessionCreate(input: { email: ${JSON.stringify(email)}, password: "wrong password 1" }) { userErrors { code } }`;

    it('refuses a request with two, by aliases or fragments', async () => {
      for (const query of [
        `mutation { ${attempt('a', 'a@example.com')} ${attempt('b', 'a@example.com')} }`,
        `mutation { ${attempt('a', 'a@example.com')} ...f } fragment f on Mutation { ${attempt('b', 'a@example.com')} }`,
        `mutation { ... on Mutation { ${attempt('a', 'a@example.com')} } ... on Mutation { ${attempt('b', 'a@example.com')} } }`,
      ]) {
        expectRefused(await api().ask(query), 'GRAPHQL_VALIDATION_FAILED');
      }
    });

    it('answers TOO_MANY_ATTEMPTS after some wrong passwords, one after the other or at once', async () => {
      const { email } = await api().inside.account();
      const replies = await Promise.all(
        Array.from({ length: 20 }, () => api().ask(`mutation { ${attempt('a', email)} }`)),
      );
      const codes = replies.flatMap(({ body }) => {
        const payload = body.data?.['a'] as { userErrors: { code: string }[] } | undefined;
        return payload?.userErrors.map(({ code }) => code) ?? [];
      });
      expect(new Set(codes)).toEqual(new Set(['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS']));
      expect(codes.filter((code) => code === 'WRONG_CREDENTIALS').length).toBeLessThanOrEqual(10);
    }, 60_000);
  });
}

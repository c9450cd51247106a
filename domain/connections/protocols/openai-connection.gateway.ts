import { z } from 'zod';
import { parseReply } from '#infra/http/reply-parser.js';
import { openAiFailure } from '../../providers/failures/openai-failure.js';
import type { ConnectionProtocol, Identity, ProtocolDeps } from './connection-protocol.js';

const models = z.object({ data: z.array(z.object({ id: z.string(), owned_by: z.string().optional() })) });

/** OpenAI: a key of the workspace's own. It is valid when the list of models can be read with it. */
export class OpenAiConnectionGateway implements ConnectionProtocol {
  readonly provider = 'openai';
  readonly name = 'OpenAI';
  readonly scopes = [];
  readonly consentSettings = [];
  readonly pasted = { ttlMs: () => null };

  constructor(private readonly deps: ProtocolDeps) {}

  async identify(accessToken: string): Promise<Identity> {
    const { settings, http } = this.deps;
    const reply = await http.send(
      {
        method: 'GET',
        url: `${settings.baseUrl}/models`,
        operation: 'models',
        headers: { authorization: `Bearer ${accessToken}` },
      },
      openAiFailure,
    );
    parseReply('openai', reply.text, models);
    return { accountId: reply.headers['openai-organization'] ?? null, accountName: maskedKey(accessToken), shops: [] };
  }
}

/** Enough of a key to know it again: `sk-…4f2a`. */
function maskedKey(key: string): string {
  return `${key.slice(0, 3)}…${key.slice(-4)}`;
}

import { cacheExchange } from '@urql/exchange-graphcache';
import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';
import schema from 'virtual:graph-schema';

interface SchemaShape {
  __schema: {
    types: readonly { kind: string; name: string; fields?: readonly { name: string; type: { kind: string } }[] }[];
  };
}

/** Values without an identity of their own live inside the object that holds them. */
export const embeddedNames = ({ __schema }: SchemaShape): string[] =>
  __schema.types
    .filter(
      ({ kind, fields }) =>
        kind === 'OBJECT' && !fields?.some(({ name, type }) => name === 'id' && type.kind === 'NON_NULL'),
    )
    .map(({ name }) => name);

const nameOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

interface MadeOld {
  root?: readonly string[];
  user?: readonly string[];
  workspace?: readonly string[];
}

/** Lists that a mutation makes old: at the root, of the signed-in person, of the workspace. They are read again where they are shown. */
const MADE_OLD: Readonly<Record<string, MadeOld>> = {
  sessionRevoke: { user: ['sessions'] },
  sessionRevokeOthers: { user: ['sessions'] },
  passwordChange: { user: ['sessions'] },
  workspaceUpdate: { workspace: ['auditLog'] },
  memberUpdate: { workspace: ['members', 'invitations', 'entitlements', 'auditLog'] },
  memberRemove: { workspace: ['members', 'invitations', 'entitlements', 'auditLog'] },
  invitationCreate: { workspace: ['invitations', 'entitlements', 'auditLog'] },
  invitationResend: { workspace: ['invitations', 'auditLog'] },
  invitationRevoke: { workspace: ['invitations', 'entitlements', 'auditLog'] },
  apiKeyCreate: { workspace: ['apiKeys', 'entitlements', 'auditLog'] },
  apiKeyUpdate: { workspace: ['auditLog'] },
  connectionCheck: { root: ['publishReadiness'] },
  connectionUpdate: { root: ['publishReadiness'], workspace: ['auditLog'] },
  connectionUseToken: { root: ['connections', 'publishReadiness'], workspace: ['auditLog'] },
  connectionRemove: { root: ['connections', 'publishReadiness'], workspace: ['auditLog'] },
  apiKeyRevoke: { workspace: ['apiKeys', 'entitlements', 'auditLog'] },
};

function makeOld(cache: Cache, holder: ReturnType<Cache['resolve']>, fields: readonly string[] = []): void {
  if (typeof holder !== 'string') return;
  for (const { fieldName, arguments: args } of cache.inspectFields(holder)) {
    if (fields.includes(fieldName)) cache.invalidate(holder, fieldName, args);
  }
}

const updates = Object.fromEntries(
  Object.entries(MADE_OLD).map(([mutation, { root, user, workspace }]): [string, UpdateResolver] => [
    mutation,
    (_result, _args, cache) => {
      makeOld(cache, 'Query', root);
      const viewer = cache.resolve('Query', 'viewer');
      if (typeof viewer === 'string') makeOld(cache, cache.resolve(viewer, 'user'), user);
      makeOld(cache, cache.resolve('Query', 'workspace'), workspace);
    },
  ]),
);

/** The one normalised cache, keyed by id and aware of the schema. */
export const graphCache = () =>
  cacheExchange({
    schema,
    updates: { Mutation: updates },
    keys: {
      ...Object.fromEntries(embeddedNames(schema as SchemaShape).map((name) => [name, () => null])),
      // The provider's own ids: two providers may give the same one.
      ConnectedShop: () => null,
      SignalSource: (source) => nameOf(source['platform']),
      Capability: (capability) => nameOf(capability['name']),
    },
  });

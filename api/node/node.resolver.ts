import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { AppError } from '#infra/errors.js';
import { Node } from '#schema/base/node.type.js';
import { LIST_LIMIT } from '#schema/base/page.rules.js';
import { kindOfId, parseUuidId, type SignalIds } from '#schema/base/public-id.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** Anything by its public id, through the same loaders and rights as its typed field. Unknown and forbidden are both null. */
@Resolver()
export class NodeResolver {
  constructor(private readonly signalIds: SignalIds) {}

  @Public()
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it is unknown or not yours.' })
  node(
    @Arg('id', () => ID, { description: 'Its public id.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<Node | null> {
    return this.load(id, context);
  }

  @Public()
  @Directive('@listSize(assumedSize: 250)')
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Things by their ids, in the same order; null where one is unknown or not yours.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'At most 250.' }) ids: string[],
    @Ctx() context: ApiContext,
  ): Promise<(Node | null)[]> {
    if (ids.length > LIST_LIMIT) {
      throw new AppError('BAD_USER_INPUT', `\`ids\` holds more than ${LIST_LIMIT} ids.`, { field: ['ids'] });
    }
    return Promise.all(ids.map((id) => this.load(id, context)));
  }

  private async load(id: string, { loaders }: ApiContext): Promise<(Node & { kind: string }) | null> {
    if (kindOfId(id) === 'sig') {
      const key = this.signalIds.parse(id);
      return key ? toNode(await loaders.signalByPublicKey.load(key)) : null;
    }
    const parsed = parseUuidId(id);
    switch (parsed?.kind) {
      case 'trd':
        return toNode(await loaders.trendById.load(parsed.uuid));
      case 'usr':
        return toNode(await loaders.userById.load(parsed.uuid));
      case 'wks':
        return toNode(await loaders.workspaceById.load(parsed.uuid));
      case 'mem':
        return toNode(await loaders.memberById.load(parsed.uuid));
      case 'inv':
        return toNode(await loaders.invitationById.load(parsed.uuid));
      case 'key':
        return toNode(await loaders.apiKeyById.load(parsed.uuid));
      case 'aud':
        return toNode(await loaders.auditEntryById.load(parsed.uuid));
      default:
        return null;
    }
  }
}

/** Rows carry the kind of their id; the type resolver of Node reads it (api/build-schema.ts). */
function toNode(row: { kind: string } | null): (Node & { kind: string }) | null {
  return row as (Node & { kind: string }) | null;
}

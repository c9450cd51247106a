import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { AppError } from '#infra/errors.js';
import { Node } from '#schema/base/node.type.js';
import { LIST_LIMIT } from '#schema/base/page.rules.js';
import { kindOfId, parseUuidId, type SignalIds, type UuidKind } from '#schema/base/public-id.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import type { Loaders } from '../loaders.js';

/** Loaders of rows by their uuid, by the kind of their public id. */
const LOADERS = {
  trd: 'trendById',
  usr: 'userById',
  wks: 'workspaceById',
  mem: 'memberById',
  inv: 'invitationById',
  con: 'connectionById',
  key: 'apiKeyById',
  aud: 'auditEntryById',
  job: 'jobById',
  brp: 'brandProfileById',
  ide: 'ideaById',
  dsn: 'designById',
  prn: 'runById',
  crd: 'cardById',
  sch: 'scheduleById',
  prd: 'productById',
  var: 'variantById',
  ord: 'orderById',
  lst: 'listingById',
  rev: 'listingRevisionById',
  bsb: 'billingSubscriptionById',
  inc: 'billingInvoiceById',
  led: 'ledgerEntryById',
} as const satisfies Partial<Record<UuidKind, keyof Loaders>>;

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
    const loader =
      parsed && (LOADERS as Partial<Record<UuidKind, (typeof LOADERS)[keyof typeof LOADERS]>>)[parsed.kind];
    return loader ? toNode(await loaders[loader].load(parsed.uuid)) : null;
  }
}

/** Rows carry the kind of their id; the type resolver of Node reads it (api/build-schema.ts). */
function toNode(row: { kind: string } | null): (Node & { kind: string }) | null {
  return row as (Node & { kind: string }) | null;
}

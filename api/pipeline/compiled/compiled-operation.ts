import { hash } from 'node:crypto';
import {
  type DocumentNode,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
} from 'graphql';
import type { FlatReader, FlatRow, FlatStatement } from '#infra/postgres/flat-reader.js';
import type { Actor } from '#domain/accounts/actor.js';
import { hasRight } from '#domain/accounts/permissions.js';
import type { Right } from '#domain/accounts/rights.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import type { Tenant } from '#infra/postgres/tenant-query.js';
import type { FieldCost } from '../field-costs.js';
import { type RootDeps, type RootField, rootField, type StartedRoot } from './root-fields.js';
import { Selections, Uncompiled } from './selection.js';
import type { ShapeRead, StartedList } from './shape.js';

export interface CompileDeps extends RootDeps {
  schema: GraphQLSchema;
  prices: ReadonlyMap<string, FieldCost>;
  reader: FlatReader;
}

/** What a compiled operation gave: the JSON of `data`, and the points it really cost. */
export interface CompiledAnswer {
  data: string;
  cost: number;
}

/** What a query costs before anything is selected. */
const QUERY_COST = 1;
/** Public data takes it of a key; people and nobody read it without. */
const READ_SCOPE = 'read:trends';

type Variables = Readonly<Record<string, unknown>>;

/**
 * A query that is answered straight from the wire: planned once from its document, then a fixed number of flat statements
 * in one round trip (two where a list is filtered), and text put together. It answers what the resolvers would, or throws,
 * and then they do.
 */
export class CompiledOperation {
  readonly name: string | undefined;
  /** The same for the same document and operation in every process. */
  readonly fingerprint: string;
  /** Whether it gives everybody the same answer until data changes: nothing in it depends on the caller or the time of day. */
  readonly isTimeless: boolean;
  private readonly rights: ReadonlySet<Right>;
  /** Whether it reads rows of a workspace. */
  private readonly isTenant: boolean;
  private readonly roots: readonly RootField[];
  private readonly typenames: ReadonlyMap<string, string>;
  private readonly keys: readonly string[];

  /** @throws Uncompiled for what is left to the resolvers */
  constructor(
    readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    private readonly deps: CompileDeps,
  ) {
    if (operation.operation !== OperationTypeNode.QUERY || operation.directives?.length)
      throw new Uncompiled('no query');
    const { schema, prices } = deps;
    const selections = new Selections(schema, prices, document);
    const fields = selections.on(schema.getQueryType()!, [operation.selectionSet]);
    const isTypename = ({ name }: { name: string }) => name === '__typename';
    this.name = operation.name?.value;
    this.fingerprint = hash('sha256', `${this.name ?? ''}\n${print(document)}`, 'base64url');
    this.keys = fields.map((field) => field.key);
    this.typenames = new Map(fields.filter(isTypename).map((field) => [field.key, '"Query"']));
    this.roots = fields.filter((field) => !isTypename(field)).map((field) => rootField(selections, field, deps));
    this.isTimeless = this.roots.every(({ shape }) => shape.isTimeless);
    this.isTenant = this.roots.some((root) => root.isTenant);
    this.rights = selections.rights;
  }

  /** Whether the caller may have all of it; whoever may not goes to the resolvers, which say what is missing. */
  isFor(actor: Actor): boolean {
    if (actor.kind === 'key' && !actor.scopes.includes(READ_SCOPE)) return false;
    for (const right of this.rights) if (!hasRight(actor, right)) return false;
    return true;
  }

  /** @throws whatever: then the resolvers answer, and tell what was wrong */
  async run(given: Variables, actor: Actor): Promise<CompiledAnswer> {
    const variables = this.coerce(given);
    const runs = this.roots.map((root) => new RootRun(root, variables, actor));
    const tenant = this.isTenant ? tenantOf(actor) : undefined;
    await this.readAll(runs, tenant, (run) => run.first());
    await this.readAll(runs, tenant, (run) => run.second());
    const texts = new Map(this.typenames);
    for (const run of runs) texts.set(run.root.key, run.write());
    const data = this.keys.map((key) => `${JSON.stringify(key)}:${texts.get(key)!}`).join(',');
    const cost = runs.reduce((sum, run) => sum + run.read.cost, QUERY_COST);
    return { data: `{${data}}`, cost };
  }

  private coerce(given: Variables): Variables {
    const definitions = this.operation.variableDefinitions ?? [];
    if (definitions.length === 0) return {};
    const { coerced } = getVariableValues(this.deps.schema, definitions, given, { maxErrors: 1 });
    if (!coerced) throw new Uncompiled('wrong variables');
    return coerced;
  }

  /** The statements of all root fields in one round trip. */
  private async readAll(
    runs: readonly RootRun[],
    tenant: Tenant | undefined,
    statementsOf: (run: RootRun) => FlatStatement[],
  ): Promise<void> {
    const wanted = runs.map(statementsOf);
    const statements = wanted.flat();
    if (statements.length === 0) return;
    const results = await this.deps.reader.read(statements, tenant);
    let at = 0;
    runs.forEach((run, index) => run.take(results.slice(at, (at += wanted[index]!.length))));
  }
}

/** One root field of one answer. */
class RootRun {
  readonly read: ShapeRead = { cost: 0, lists: [] };
  private readonly started: StartedRoot;
  private readonly lists: readonly StartedList[];
  private rows: readonly FlatRow[] | undefined;

  constructor(
    readonly root: RootField,
    variables: Variables,
    actor: Actor,
  ) {
    this.started = root.start(variables, actor);
    this.lists = root.shape.lists.map((start) => start(variables));
  }

  first(): FlatStatement[] {
    const { started } = this;
    const { found } = started;
    if (!found) return [];
    started.statement ??= found.rows(this.root.shape.columns.list, started.more);
    const { keys } = found;
    const lists = keys ? this.lists.map((list) => list.statement(keys)) : [];
    return [started.statement, ...lists];
  }

  /** Lists below rows whose keys had to be read first. */
  second(): FlatStatement[] {
    if (this.read.lists.length === this.lists.length || !this.rows?.length) return [];
    const of = this.root.shape.keysOf(this.rows.map((row) => row[0]!));
    return this.lists.map((list) => list.statement(of));
  }

  take(results: readonly (readonly FlatRow[])[]): void {
    const lists = this.rows ? results : results.slice(1);
    this.rows ??= results[0] ?? [];
    if (lists.length > 0) this.read.lists = lists.map((rows, index) => this.lists[index]!.read(rows));
  }

  write(): string {
    return this.started.write(this.rows ?? [], this.read);
  }
}

import type { GraphQLObjectType } from 'graphql';
import { normaliseKeyword } from '#domain/signals/keyword-normaliser.js';
import type { Actor } from '#domain/accounts/actor.js';
import { flatPage, flatTrendById, flatTrendByKeyword, flatTrendsByIds } from '#domain/trends/flat-trends.js';
import type { TrendFilter } from '#domain/trends/trend-filter.js';
import { DEFAULT_ORDER, type TrendList, type TrendOrderName } from '#domain/trends/trend-list.js';
import type { FlatRow, FlatStatement } from '#infra/postgres/flat-reader.js';
import type { FlatPage, FlatRows } from '#infra/postgres/flat-rows.js';
import { LIST_LIMIT } from '#schema/base/page.rules.js';
import { readPage } from '#schema/base/page-request.js';
import { parseUuidId } from '#schema/base/public-id.js';
import type { TrendWhere } from '#schema/trends/trend.inputs.js';
import { readFilter } from '../../trends/read-filter.js';
import { type ReadArgs, rememberLast, type Selected, type Selections, Uncompiled } from './selection.js';
import { productsRoot, type ProductRootDeps } from './product-root.js';
import type { Shape, ShapeRead } from './shape.js';
import { type ShapeDeps, TrendShape } from './trend-shape.js';
import { placeBelow } from './write-json.js';
import { writePage } from './write-page.js';

export interface RootDeps extends ShapeDeps, ProductRootDeps {
  trendList: TrendList;
}

/** Arguments of a field, coerced. */
export type Args = ReturnType<ReadArgs>;

/** A root field whose arguments are known. */
export interface StartedRoot {
  /** Undefined: nothing needs to be read to answer. */
  found: FlatRows | undefined;
  /** Rows beyond the page that are wanted. */
  more: number;
  /** Put together when it is first sent. */
  statement?: FlatStatement;
  write(rows: readonly FlatRow[], read: ShapeRead): string;
}

/** A root field of a compiled operation. */
export interface RootField {
  key: string;
  shape: Shape;
  /** Whether its rows are a workspace's. */
  isTenant: boolean;
  /** @throws AppError for arguments that the resolvers will refuse */
  start(variables: Args, actor: Actor): StartedRoot;
}

/** @throws Uncompiled for every other field */
export function rootField(selections: Selections, selected: Selected, deps: RootDeps): RootField {
  const argsOf = selections.argsOf(selected);
  const { key } = selected;
  if (selected.name === 'products') {
    const { shape, start } = productsRoot(selections, selected, deps);
    return { key, shape, isTenant: true, start: (variables, actor) => start(argsOf(variables), actor) };
  }
  const shape = new TrendShape(selections, deps);
  const start = rememberLast(starterOf(selections, selected, { shape, deps }));
  return { key, shape, isTenant: false, start: (variables) => start(argsOf(variables)) };
}

interface Around {
  shape: TrendShape;
  deps: RootDeps;
}

function starterOf(selections: Selections, selected: Selected, around: Around): (args: Args) => StartedRoot {
  switch (selected.name) {
    case 'trends':
      return trends(selections, selected, around);
    case 'trend':
      return one(selections, selected, { ...around, find: findTrend });
    case 'node':
      return one(selections, selected, { ...around, find: ({ id }) => flatTrendById(uuidOf(id)) });
    case 'nodes':
      return nodes(selections, selected, around);
    default:
      throw new Uncompiled(selected.name);
  }
}

function trends(selections: Selections, selected: Selected, { shape, deps }: Around): (args: Args) => StartedRoot {
  selections.checkCost('Query', 'trends', true);
  let more = 0;
  const cursorPages = new WeakMap<ShapeRead, FlatPage>();
  const write = writePage<FlatRow, ShapeRead>(selections, placeBelow(selected), {
    nodeOf: (place) => shape.writer(place),
    cursorOf: (row, read) => cursorPages.get(read)!.cursorOf(row, shape.columns.list.length),
    onEnds: () => (more = 1),
  });
  return ({ where, orderBy, ...paging }) => {
    const given = orderBy as TrendOrderName[] | null | undefined;
    if (given && given.length > LIST_LIMIT) throw new Uncompiled('a long order');
    const orders = given?.length ? given : DEFAULT_ORDER;
    const filter = readFilter(where as TrendWhere | null | undefined);
    // Looking for parts of words costs more, by rules that are not repeated here.
    if (hasContains(filter)) throw new Uncompiled('a search');
    const page = flatPage(deps.trendList, { filter, orders }, readPage(paging));
    return {
      found: page,
      more,
      write: (found, read) => {
        const rows = found.slice(0, page.size);
        if (page.isBackward) rows.reverse();
        cursorPages.set(read, page);
        return write({ rows, ...page.ends(found.length > page.size) }, read);
      },
    };
  };
}

type One = Around & { find: (args: Args) => FlatRows | undefined };

function one(selections: Selections, selected: Selected, { shape, find }: One): (args: Args) => StartedRoot {
  selections.checkCost('Query', selected.name, false);
  const write = shape.writer({ sets: selected.below, type: trendType(selections) });
  return (args) => ({
    found: find(args),
    more: 0,
    write: ([row], read) => {
      if (!row) return 'null';
      read.cost += 1;
      return write(row, read);
    },
  });
}

function nodes(selections: Selections, selected: Selected, { shape }: Around): (args: Args) => StartedRoot {
  selections.checkCost('Query', 'nodes', false);
  const write = shape.writer({ sets: selected.below, type: trendType(selections) });
  const idPlace = shape.columns.place('t.id');
  return ({ ids }) => {
    const wanted = ids as readonly string[];
    if (wanted.length > LIST_LIMIT) throw new Uncompiled('too many ids');
    const uuids = wanted.map(uuidOf);
    return {
      found: flatTrendsByIds(uuids),
      more: 0,
      write: (rows, read) => {
        const byId = new Map(rows.map((row) => [row[idPlace], row]));
        const texts = uuids.map((uuid) => {
          const row = byId.get(uuid);
          if (!row) return 'null';
          read.cost += 1;
          return write(row, read);
        });
        return `[${texts.join(',')}]`;
      },
    };
  };
}

function findTrend({ id, keyword }: Args): FlatRows | undefined {
  const [hasId, hasKeyword] = [typeof id === 'string', typeof keyword === 'string'];
  if (hasId === hasKeyword) throw new Uncompiled('id and keyword');
  if (hasId) return flatTrendById(uuidOf(id));
  const normalised = normaliseKeyword(keyword as string);
  return normalised && flatTrendByKeyword(normalised.keyword);
}

/** Only trends are read here: ids of other things, and what is no id, go to the resolvers. */
function uuidOf(id: unknown): string {
  const parsed = parseUuidId(id as string);
  if (parsed?.kind !== 'trd') throw new Uncompiled('an id of another kind');
  return parsed.uuid;
}

function trendType(selections: Selections): GraphQLObjectType {
  return selections.schema.getType('Trend') as GraphQLObjectType;
}

function hasContains(filter: TrendFilter): boolean {
  if (filter.test === 'all' || filter.test === 'any') return filter.parts.some(hasContains);
  return filter.test === 'not' ? hasContains(filter.part) : filter.test === 'contains';
}

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import type { Right } from '#domain/accounts/rights.js';
import { accessRuleOf } from '../../access-rules.js';
import type { FieldCost } from '../field-costs.js';

/** Thrown while planning: this operation is left to the resolvers. */
export class Uncompiled extends Error {
  override readonly name = 'Uncompiled';
}

/** A field of an answer: all places of the document that select it under one key. */
export interface Selected {
  key: string;
  field: GraphQLField<unknown, unknown>;
  name: string;
  node: FieldNode;
  below: readonly SelectionSetNode[];
}

/** Arguments of a field once the variables are known. */
export type ReadArgs = (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const TYPENAME = '__typename';

/** A document seen by type: what is selected on it, in the order of the answer, fragments opened. */
export class Selections {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What the caller must be allowed, by the fields seen so far; whoever runs the operation checks it. */
  readonly rights = new Set<Right>();

  constructor(
    readonly schema: GraphQLSchema,
    private readonly prices: ReadonlyMap<string, FieldCost>,
    document: DocumentNode,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
  }

  /** @throws Uncompiled for directives, which may leave a field out */
  on(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selected[] {
    const found = new Map<string, Selected & { below: SelectionSetNode[] }>();
    const seen = new Set<string>();
    const collect = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.directives?.length) throw new Uncompiled('a directive');
        if (node.kind === Kind.FIELD) this.add(found, type, node);
        else {
          const inner = this.opened(node, type, seen);
          if (inner) collect(inner);
        }
      }
    };
    for (const set of sets) collect(set);
    return [...found.values()];
  }

  /** @throws Uncompiled unless the field's cost is of the kind that the writer counts */
  checkCost(typeName: string, fieldName: string, isConnection: boolean): void {
    const price = this.prices.get(`${typeName}.${fieldName}`);
    if (price?.flat !== undefined || price?.isConnection !== isConnection) throw new Uncompiled('another cost');
  }

  /** Arguments that no variable goes into are read once. */
  argsOf({ field, node }: Selected): ReadArgs {
    const isDependent = node.arguments?.some(({ value }) => holdsVariable(value)) === true;
    if (isDependent) return (variables) => getArgumentValues(field, node, variables);
    const constant = getArgumentValues(field, node, {});
    return () => constant;
  }

  private add(found: Map<string, Selected & { below: SelectionSetNode[] }>, type: GraphQLObjectType, node: FieldNode) {
    const key = node.alias?.value ?? node.name.value;
    const below = node.selectionSet ? [node.selectionSet] : [];
    const known = found.get(key);
    if (known) {
      known.below.push(...below);
      return;
    }
    const name = node.name.value;
    const field = type.getFields()[name];
    const right = field && rightOf(field);
    if (right) this.rights.add(right);
    if (!field && name !== TYPENAME) throw new Uncompiled(name);
    found.set(key, { key, name, node, below, field: field! });
  }

  /** What a fragment selects, when it applies to the type and was not opened before. */
  private opened(
    node: Exclude<SelectionNode, FieldNode>,
    type: GraphQLObjectType,
    seen: Set<string>,
  ): SelectionSetNode | undefined {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return this.applies(node.typeCondition?.name.value, type) ? node.selectionSet : undefined;
    }
    const name = node.name.value;
    if (seen.has(name)) return undefined;
    seen.add(name);
    const fragment = this.fragments.get(name);
    if (fragment?.directives?.length) throw new Uncompiled('a directive');
    return fragment && this.applies(fragment.typeCondition.name.value, type) ? fragment.selectionSet : undefined;
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && this.schema.isSubType(wanted, type);
  }
}

function holdsVariable(value: ValueNode): boolean {
  const found: ValueNode[] = [];
  visit(value, { Variable: (variable) => void found.push(variable) });
  return found.length > 0;
}

/** Directives of the schema that say nothing of who may use a field. */
const SILENT = new Set(['cost', 'listSize', 'public', 'deprecated']);

/** The right that a field asks for. @throws Uncompiled for a field that takes a session */
function rightOf(field: GraphQLField<unknown, unknown>): Right | undefined {
  const rule = accessRuleOf(field);
  if (rule?.kind === 'session') throw new Uncompiled(`${field.name} takes a session`);
  const isKnown = (field.astNode?.directives ?? []).every(
    ({ name }) => SILENT.has(name.value) || name.value === 'requireScope',
  );
  if (!isKnown) throw new Uncompiled(`${field.name} has another directive`);
  return rule?.kind === 'scope' ? rule.right : undefined;
}

/** The last result again while the argument stays the same object: arguments without variables always do. */
export function rememberLast<Given extends object, Result>(make: (given: Given) => Result): (given: Given) => Result {
  let last: { given: Given; result: Result } | undefined;
  return (given) => {
    if (last?.given !== given) last = { given, result: make(given) };
    return last.result;
  };
}

import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';
import { requireRight, requireSession } from '#domain/accounts/permissions.js';
import { RIGHT_NAMES, ruleOf, type Right } from '#domain/accounts/rights.js';
import type { ApiContext } from './context.js';

/** What a field asks of its caller, as its directive in the schema says. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'scope'; readonly scope: string; readonly right: Right }
  | { readonly kind: 'session'; readonly right: Right | undefined };

/** The rule of a field; undefined where none is declared. @throws Error for a rule that contradicts the table of rights */
export function accessRuleOf(field: GraphQLField<unknown, unknown>): AccessRule | undefined {
  const rules = (field.astNode?.directives ?? []).flatMap((directive) => readRule(directive) ?? []);
  if (rules.length > 1) throw new Error(`${field.name} declares who may use it more than once`);
  return rules[0];
}

/**
 * Puts the rule of every field before its resolver: the one place where access is enforced, for queries, mutations and
 * subscriptions over every transport. Public fields are left as they are and cost nothing.
 */
export function enforceAccess(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = accessRuleOf(field);
      if (!rule || rule.kind === 'public') continue;
      if (field.subscribe) field.subscribe = guarded(rule, field.subscribe);
      else field.resolve = guarded(rule, field.resolve ?? defaultFieldResolver);
    }
  }
}

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;

function guarded(rule: AccessRule, resolve: Resolver): Resolver {
  return (...call) => {
    check(rule, call[2]);
    return resolve(...call);
  };
}

function check(rule: AccessRule, { actor }: ApiContext): void {
  if (rule.kind === 'public') return;
  if (rule.kind === 'session') requireSession(actor);
  if (rule.right !== undefined) requireRight(actor, rule.right);
}

function readRule(directive: ConstDirectiveNode): AccessRule | undefined {
  switch (directive.name.value) {
    case 'public':
      return { kind: 'public' };
    case 'requireSession':
      return { kind: 'session', right: readRight(directive) };
    case 'requireScope': {
      const [scope, right] = [argumentOf(directive, 'scope'), readRight(directive)];
      if (right === undefined || scope === undefined || ruleOf(right).scope !== scope) {
        throw new Error(`@requireScope(scope: "${scope}", right: "${right}") is not in the table of rights`);
      }
      return { kind: 'scope', scope, right };
    }
    default:
      return undefined;
  }
}

function readRight(directive: ConstDirectiveNode): Right | undefined {
  const name = argumentOf(directive, 'right');
  const right = RIGHT_NAMES.find((one) => one === name);
  if (name !== undefined && right === undefined) throw new Error(`there is no right ${name}`);
  return right;
}

function argumentOf({ arguments: args = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = args.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

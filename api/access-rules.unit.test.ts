import { isObjectType } from 'graphql';
import { RIGHT_NAMES, ruleOf } from '#domain/accounts/rights.js';
import { accessRuleOf } from './access-rules.js';
import { buildApiSchema } from './build-schema.js';

const schema = buildApiSchema(new Map());
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const rootFields = roots.flatMap((type) => Object.values(type!.getFields()));

it('finds the rule of every root field in its directives', () => {
  expect(rootFields.filter((field) => !accessRuleOf(field)).map(({ name }) => name)).toEqual([]);
});

it('leaves fields for everybody without a guard, so that they cost nothing', () => {
  const trends = schema.getQueryType()!.getFields()['trends']!;
  expect(accessRuleOf(trends)).toEqual({ kind: 'public' });
  expect(trends.resolve?.name).not.toBe('guard');
});

it('opens nothing that ends, erases or makes keys to an API key', () => {
  const forPeople = ['workspace.erase', 'workspace.export', 'keys.read', 'keys.manage', 'billing.manage'] as const;
  expect(forPeople.filter((right) => ruleOf(right).scope !== undefined)).toEqual([]);
});

it('uses every right that has to do with accounts', () => {
  const used = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = accessRuleOf(field);
      if (rule && rule.kind !== 'public' && rule.right) used.add(rule.right);
    }
  }
  const waiting = ['trends.read', 'billing.manage'];
  expect(RIGHT_NAMES.filter((right) => !used.has(right) && !waiting.includes(right))).toEqual([]);
});

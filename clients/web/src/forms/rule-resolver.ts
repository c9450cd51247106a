import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { core, ZodMiniType } from 'zod/mini';

/** What a rule can find wrong with a field; `message` holds the limit it speaks of. */
export const RULE_FAULTS = ['required', 'tooShort', 'tooLong', 'email', 'code', 'mismatch', 'past', 'address'] as const;
export type RuleFault = (typeof RULE_FAULTS)[number];

/** Checks a form by the rules that the server has too; the first finding of a field counts. */
export const ruleResolver =
  <Values extends FieldValues>(schema: ZodMiniType<Values, Values>): Resolver<Values> =>
  (values) => {
    const { success, data, error } = schema.safeParse(values);
    if (success) return { values: data, errors: {} };
    const errors: Record<string, { type: RuleFault; message: string }> = {};
    for (const issue of error.issues) errors[String(issue.path[0])] ??= findingOf(issue);
    return { values: {}, errors: errors as FieldErrors<Values> };
  };

function findingOf(issue: core.$ZodIssue): { type: RuleFault; message: string } {
  if (issue.code === 'too_small') {
    return issue.minimum === 1 ? plain('required') : { type: 'tooShort', message: String(issue.minimum) };
  }
  if (issue.code === 'too_big') return { type: 'tooLong', message: String(issue.maximum) };
  return plain(RULE_FAULTS.find((fault) => fault === issue.message) ?? 'required');
}

const plain = (type: RuleFault) => ({ type, message: '' });

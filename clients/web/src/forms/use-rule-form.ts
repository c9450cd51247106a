import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import type { Fault } from '../graph/fault.js';
import type { Outcome, Refusal } from './outcome.js';
import { ruleResolver } from './rule-resolver.js';

export interface RuleFormOptions<Values extends FieldValues> {
  /** The rules of the fields, from schema/**\/x.rules.ts. */
  schema: ZodMiniType<Values, Values>;
  defaults: DefaultValues<NoInfer<Values>>;
  send: (values: Values) => Promise<Outcome>;
  /** Whether a field is on the screen now; all are when left out. What is refused about a hidden one is said of the form. */
  isShown?: (name: string) => boolean;
}

export interface RuleForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  isSending: boolean;
  /** What the server refused that belongs to no field. */
  refusals: readonly Refusal[];
  fault: Fault | null;
  submit: (event?: SubmitEvent<HTMLFormElement>) => Promise<void>;
}

/**
 * A form that is checked by the rules shared with the server before it is sent, and shows what the server refuses at the
 * field it names. Nothing that was typed is ever lost.
 */
export function useRuleForm<Values extends FieldValues>(options: RuleFormOptions<Values>): RuleForm<Values> {
  const { schema, defaults, send, isShown = () => true } = options;
  // A finding goes while one types: were it to go on leaving the field, the button would move away under the press.
  const form = useForm<Values>({ resolver: ruleResolver(schema), defaultValues: defaults, reValidateMode: 'onChange' });
  const [rest, setRest] = useState<{ refusals: readonly Refusal[]; fault: Fault | null }>(NOTHING);
  const { isSubmitting } = form.formState;
  const handle = form.handleSubmit(async (values) => {
    const outcome = await send(values);
    if (outcome.kind === 'done') setRest(NOTHING);
    else if (outcome.kind === 'failed') setRest({ refusals: [], fault: outcome.fault });
    else setRest({ refusals: placeAtFields(form, outcome.refusals, isShown), fault: null });
  });
  const submit = async (event?: SubmitEvent<HTMLFormElement>) => {
    event?.preventDefault();
    if (!isSubmitting) await handle();
  };
  return { form, isSending: isSubmitting, ...rest, submit };
}

const NOTHING = { refusals: [], fault: null };

/** Sets what names a field of the form at that field, focuses the first, and returns what is left. */
function placeAtFields<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  refusals: readonly Refusal[],
  isShown: (name: string) => boolean,
): readonly Refusal[] {
  let isFirst = true;
  return refusals.filter(({ code, field }) => {
    const name = field?.findLast((part) => part in form.getValues() && isShown(part)) as Path<Values> | undefined;
    if (name === undefined) return true;
    form.setError(name, { type: 'refused', message: code }, { shouldFocus: isFirst });
    isFirst = false;
    return false;
  });
}

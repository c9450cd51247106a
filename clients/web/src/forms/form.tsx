import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from '../ui/button.js';
import type { ButtonKind } from '../ui/button.js';
import { ErrorNote } from '../ui/error-note.js';
import { RefusalText } from './refusal-text.js';
import type { RuleForm } from './use-rule-form.js';

export interface FormProps<Values extends FieldValues> {
  of: RuleForm<Values>;
  /** Name of the button that sends it. */
  submit: ReactNode;
  submitKind?: ButtonKind;
  /** Beside that button. */
  aside?: ReactNode;
  /** Whether the button is as wide as the form. */
  isWide?: boolean;
  children: ReactNode;
}

/** Fields, what went wrong as a whole, and the button that shows that it is at work. */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { of, submit, submitKind = 'primary', aside, isWide = false, children } = props;
  return (
    <form noValidate className="space-y-4" onSubmit={(event) => void of.submit(event)}>
      {children}
      {of.refusals.length > 0 && (
        <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
          {of.refusals.map(({ code }) => (
            <p key={code}>
              <RefusalText code={code} />
            </p>
          ))}
        </div>
      )}
      {of.fault && <ErrorNote fault={of.fault} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button kind={submitKind} type="submit" isBusy={of.isSending} className={isWide ? 'min-h-10 w-full' : ''}>
          {submit}
        </Button>
        {aside}
      </div>
    </form>
  );
}

import { useEffect, useId } from 'react';
import type { ReactNode } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { FormattedMessage } from 'react-intl';
import { Finding } from './finding.js';

export interface FieldProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: ReactNode;
  hint?: ReactNode;
  isOptional?: boolean;
  /** Whether it takes the focus when the form appears. */
  isFirst?: boolean;
}

/** What an input needs to belong to its label, hint and finding. */
export interface FieldMarks {
  id: string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

export const INPUT =
  'block h-10 w-full rounded-md border border-control bg-surface px-3 text-text aria-invalid:border-negative pointer-coarse:h-11';

/** A touch screen would cover half the form with its keyboard. */
const takesFocus = (): boolean => !globalThis.matchMedia('(pointer: coarse)').matches;

/** Label, input, hint and finding of one field. */
export function Field<Values extends FieldValues>(
  props: FieldProps<Values> & { children: (marks: FieldMarks) => ReactNode },
) {
  const { form, name, label, hint, isOptional = false, isFirst = false, children } = props;
  const id = useId();
  const { error } = form.getFieldState(name, form.formState);
  const { setFocus } = form;
  useEffect(() => {
    if (isFirst && takesFocus()) setFocus(name);
  }, [isFirst, name, setFocus]);
  const described = [hint && `${id}-hint`, error && `${id}-finding`].filter(Boolean).join(' ');
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
        {isOptional && (
          <span className="font-normal text-muted">
            {' '}
            <FormattedMessage id="form.optional" />
          </span>
        )}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-finding`} className="mt-1 text-sm text-negative">
          <Finding type={error.type} message={error.message} />
        </p>
      )}
    </div>
  );
}

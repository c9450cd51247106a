import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { InputHTMLAttributes, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { IconButton } from '../ui/button.js';
import { Field, INPUT } from './field.js';
import type { FieldProps } from './field.js';

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'type' | 'placeholder' | 'min' | 'spellCheck' | 'readOnly'
>;

/** One line of text. */
export function TextField<Values extends FieldValues>({
  autoComplete = 'off',
  inputMode,
  type = 'text',
  placeholder,
  min,
  spellCheck,
  readOnly,
  ...field
}: FieldProps<Values> & Native) {
  const native = { autoComplete, inputMode, type, placeholder, min, spellCheck, readOnly };
  return (
    <Field {...field}>
      {(marks) => <input {...native} {...marks} {...field.form.register(field.name)} className={INPUT} />}
    </Field>
  );
}

/** An address for mail. */
export const EmailField = <Values extends FieldValues>(
  props: FieldProps<Values> & { autoComplete: 'email' | 'username' | 'off' },
) => <TextField {...props} type="email" inputMode="email" spellCheck={false} />;

/** A password with an eye to read it. */
export function PasswordField<Values extends FieldValues>({
  autoComplete,
  ...field
}: FieldProps<Values> & { autoComplete: 'current-password' | 'new-password' }) {
  const intl = useIntl();
  const [isShown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(marks) => (
        <span className="relative block">
          <input
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            spellCheck={false}
            autoCapitalize="none"
            {...marks}
            {...field.form.register(field.name)}
            className={`${INPUT} pr-12`}
          />
          <span className="absolute inset-y-0 right-0.5 flex items-center">
            <IconButton
              label={intl.formatMessage({ id: 'session.showPassword' })}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? <EyeOff aria-hidden size={18} /> : <Eye aria-hidden size={18} />}
            </IconButton>
          </span>
        </span>
      )}
    </Field>
  );
}

/** The six digits of an authenticator app. */
export function OneTimeCodeField<Values extends FieldValues>(field: FieldProps<Values>) {
  return (
    <Field {...field}>
      {(marks) => (
        <input
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          {...marks}
          {...field.form.register(field.name)}
          className={`${INPUT} tabular max-w-48 text-lg tracking-[0.3em]`}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export const LinesField = <Values extends FieldValues>({ rows, ...field }: FieldProps<Values> & { rows: number }) => (
  <Field {...field}>
    {(marks) => (
      <textarea
        rows={rows}
        spellCheck={false}
        {...marks}
        {...field.form.register(field.name)}
        className={`${INPUT} h-auto py-2 pointer-coarse:h-auto`}
      />
    )}
  </Field>
);

/** One of a few: a native select. */
export const SelectField = <Values extends FieldValues>({
  options,
  ...field
}: FieldProps<Values> & { options: readonly { value: string; text: ReactNode; lang?: string }[] }) => (
  <Field {...field}>
    {(marks) => (
      <select {...marks} {...field.form.register(field.name)} className={INPUT}>
        {options.map(({ value, text, lang }) => (
          <option key={value} value={value} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
);

import type { ButtonHTMLAttributes } from 'react';

export type ButtonKind = 'primary' | 'plain' | 'quiet';

const BASE =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-md px-3 text-sm font-medium transition-colors pointer-coarse:min-h-11 disabled:opacity-60';
const KINDS: Readonly<Record<ButtonKind, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  plain: 'border border-control bg-surface text-text hover:bg-sunken',
  quiet: 'text-text hover:bg-sunken',
};

/** The look of a button, also for links that act like one. */
export const buttonClass = (kind: ButtonKind = 'plain'): string => `${BASE} ${KINDS[kind]}`;

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
}

export function Button({ kind = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${buttonClass(kind)} ${className}`} />;
}

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What the button does; its only text. */
  label: string;
}

export function IconButton({ label, className = '', children, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-sunken hover:text-text pointer-coarse:size-11 ${className}`}
    >
      {children}
    </button>
  );
}

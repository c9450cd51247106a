import type { ButtonHTMLAttributes } from 'react';
import { Spinner } from './spinner.js';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

const BASE =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-md px-3 py-1.5 text-center text-sm font-medium transition-colors pointer-coarse:min-h-11 disabled:opacity-60 aria-busy:cursor-progress';
const KINDS: Readonly<Record<ButtonKind, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  plain: 'border border-control bg-surface text-text hover:bg-sunken',
  quiet: 'text-text hover:bg-sunken',
  danger: 'border border-control bg-surface text-negative hover:bg-negative-soft',
};

/** The look of a button, also for links that act like one. */
export const buttonClass = (kind: ButtonKind = 'plain'): string => `${BASE} ${KINDS[kind]}`;

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  /** Whether what it does is under way: it shows so, keeps the focus and does nothing meanwhile. */
  isBusy?: boolean;
}

export function Button({ kind = 'plain', className = '', type = 'button', isBusy = false, ...rest }: ButtonProps) {
  const { children, onClick, ...others } = rest;
  return (
    <button
      {...others}
      type={type}
      aria-busy={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
      className={`${buttonClass(kind)} ${className}`}
    >
      {isBusy && <Spinner />}
      {children}
    </button>
  );
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

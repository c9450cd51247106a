import type { ReactNode } from 'react';

export interface EmptyStateProps {
  icon: ReactNode;
  title: ReactNode;
  text: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
}

/** Nothing to show, and why, and what to do about it. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="card flex flex-col items-center gap-3 px-6 py-12 text-center">
      <div aria-hidden className="flex size-12 items-center justify-center rounded-full bg-accent-soft text-accent">
        {icon}
      </div>
      <p className="text-lg font-semibold">{title}</p>
      <p className="max-w-prose text-muted">{text}</p>
      {action}
    </div>
  );
}

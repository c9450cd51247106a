import type { ReactNode } from 'react';

export type Tone = 'plain' | 'accent' | 'positive' | 'warning' | 'negative' | 'info';

const TONES: Readonly<Record<Tone, string>> = {
  plain: 'bg-sunken text-muted',
  accent: 'bg-accent-soft text-accent',
  positive: 'bg-positive-soft text-positive',
  warning: 'bg-warning-soft text-warning',
  negative: 'bg-negative-soft text-negative',
  info: 'bg-info-soft text-info',
};

export interface ChipProps {
  tone?: Tone;
  /** The longer explanation, shown on hover. */
  title?: string | undefined;
  children: ReactNode;
}

/** A word that classifies what stands beside it. */
export function Chip({ tone = 'plain', title, children }: ChipProps) {
  return (
    <span
      title={title}
      className={`chip inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2 py-0.5 text-xs font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}

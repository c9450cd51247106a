import { useId } from 'react';
import type { ReactNode } from 'react';

export interface SectionProps {
  title: ReactNode;
  lead?: ReactNode;
  /** Right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A card with a heading, named by it. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="card min-w-0 p-4 sm:p-6">
      <header className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {lead && <p className="mt-1 max-w-prose text-sm text-muted">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';

export const LINK = 'text-sm text-accent underline underline-offset-4 hover:text-accent-hover';

export interface EntryPageProps {
  title: ReactNode;
  lead?: ReactNode;
  /** Other ways from here, below the card. */
  links?: ReactNode;
  children: ReactNode;
}

/** A page at the door: one card in the middle with one thing to do. */
export const EntryPage = ({ title, lead, links, children }: EntryPageProps) => (
  <div className="mx-auto flex w-full max-w-md flex-col gap-6 px-4 py-8 sm:py-12">
    <div>
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {lead && <p className="mt-1 text-muted">{lead}</p>}
    </div>
    <div className="card p-5 sm:p-6">{children}</div>
    {links && <div className="flex flex-col items-start gap-3">{links}</div>}
  </div>
);

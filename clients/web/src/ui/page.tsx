import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

const WithinPage = createContext(false);

/** Whether a page with its heading stands around. */
export const useWithinPage = (): boolean => useContext(WithinPage);

export interface PageProps {
  title: ReactNode;
  lead?: ReactNode;
  /** Right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page's heading and its content. */
export const Page = ({ title, lead, aside, children }: PageProps) => (
  <div className="mx-auto w-full max-w-[84rem] px-4 py-6 md:px-8">
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div>
        <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
        {lead && <p className="mt-1 text-muted">{lead}</p>}
      </div>
      {aside}
    </header>
    <WithinPage.Provider value>{children}</WithinPage.Provider>
  </div>
);

import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { FallbackProps } from 'react-error-boundary';
import { faultOf } from '../graph/fault.js';
import { ErrorState } from './error-state.js';

const PartFallback = ({ error, resetErrorBoundary }: FallbackProps) => (
  <ErrorState fault={faultOf(error)} onRetry={resetErrorBoundary} />
);

const PageFallback = ({ error, resetErrorBoundary }: FallbackProps) => (
  <div className="mx-auto w-full max-w-[84rem] px-4 py-6 md:px-8">
    <ErrorState isPage fault={faultOf(error)} onRetry={resetErrorBoundary} />
  </div>
);

export interface BoundaryProps {
  children: ReactNode;
  /** Another value tries again. */
  resetKey?: string;
  /** Whether it guards a whole page. */
  isPage?: boolean;
}

/** Keeps a failure to the part that failed: around every page and around every card that reads by itself. */
export const Boundary = ({ children, resetKey = '', isPage = false }: BoundaryProps) => (
  <ErrorBoundary FallbackComponent={isPage ? PageFallback : PartFallback} resetKeys={[resetKey]}>
    {children}
  </ErrorBoundary>
);

import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { FallbackProps } from 'react-error-boundary';
import { faultOf } from '../graph/fault.js';
import { ErrorState } from './error-state.js';

const Fallback = ({ error, resetErrorBoundary }: FallbackProps) => (
  <ErrorState fault={faultOf(error)} onRetry={resetErrorBoundary} />
);

/** Keeps a failure to the part that failed: around every page and around every card that reads by itself. */
export const Boundary = ({ children, resetKey = '' }: { children: ReactNode; resetKey?: string }) => (
  <ErrorBoundary FallbackComponent={Fallback} resetKeys={[resetKey]}>
    {children}
  </ErrorBoundary>
);

import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { faultOf } from '../graph/fault.js';
import { ErrorState } from '../ui/error-state.js';
import { useWithinPage } from '../ui/page.js';

/** Stands for a page that failed, or for the part of an area that did; what is around it stays. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const isPart = useWithinPage();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={isPart ? '' : 'mx-auto w-full max-w-[84rem] px-4 py-6 md:px-8'}>
      <ErrorState isPage fault={faultOf(error)} onRetry={retry} />
    </div>
  );
}

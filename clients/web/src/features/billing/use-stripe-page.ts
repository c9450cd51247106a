import { useState } from 'react';
import { outcomeOf } from '../../forms/outcome.js';
import type { Outcome, Refusal } from '../../forms/outcome.js';

interface Page {
  url?: string | null;
  userErrors: readonly Refusal[];
}

/** Goes to a page of Stripe that a mutation opens; what keeps it from opening is kept to be shown. */
export function useStripePage(): {
  isBusy: boolean;
  outcome: Outcome | undefined;
  go: (
    open: () => Promise<{ page: Page | undefined; error: Parameters<typeof outcomeOf>[0]['error'] }>,
  ) => Promise<void>;
} {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  return {
    isBusy,
    outcome,
    go: async (open) => {
      setBusy(true);
      const { page, error } = await open();
      const result = outcomeOf({ data: page, error }, ({ userErrors }) => userErrors);
      if (result.kind === 'done' && page?.url) {
        location.assign(page.url);
        return;
      }
      setOutcome(result);
      setBusy(false);
    },
  };
}

import { ErrorNote } from '../ui/error-note.js';
import type { Outcome } from './outcome.js';
import { RefusalText } from './refusal-text.js';

/** What went wrong with an action; nothing when nothing did. */
export function Trouble({ of }: { of: Exclude<Outcome, { kind: 'done' }> | null }) {
  if (!of) return null;
  if (of.kind === 'failed') return <ErrorNote fault={of.fault} />;
  return (
    <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      {of.refusals.map(({ code }) => (
        <p key={code}>
          <RefusalText code={code} />
        </p>
      ))}
    </div>
  );
}

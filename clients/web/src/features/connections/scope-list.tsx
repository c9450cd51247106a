import { Check, ChevronRight, Minus } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import type { Provider } from './provider-card.js';
import { scopeText } from './provider-texts.js';

/** What a provider is asked for and why; of a connection, which of it was granted. */
export function ScopeList({ of }: { of: Provider }) {
  const { scopes, connection } = of;
  if (scopes.length === 0) return null;
  return (
    <details className="group text-sm">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1 text-muted hover:text-text pointer-coarse:min-h-11">
        <ChevronRight aria-hidden size={16} className="transition-transform group-open:rotate-90" />
        <FormattedMessage id="connections.scopes" values={{ count: scopes.length }} />
      </summary>
      <ul className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {scopes.map(({ name, isRequired }) => {
          const text = scopeText(name);
          const isGranted = connection ? connection.scopes.includes(name) : undefined;
          return (
            <li key={name} className="flex min-w-0 gap-2">
              {isGranted === false ? (
                <Minus aria-hidden size={16} className="mt-0.5 shrink-0 text-negative" />
              ) : (
                <Check aria-hidden size={16} className="mt-0.5 shrink-0 text-muted" />
              )}
              <span className="min-w-0">
                {text ? <FormattedMessage {...text} /> : null}{' '}
                <code className="inline-block max-w-full break-all text-xs text-muted">{name}</code>
                {!isRequired && (
                  <span className="text-muted">
                    {' '}
                    <FormattedMessage id="form.optional" />
                  </span>
                )}
                {isGranted === false && (
                  <span className="text-negative">
                    {' '}
                    <FormattedMessage id="connections.scope.missing" />
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { defineMessages, FormattedMessage } from 'react-intl';
import type * as z from 'zod/mini';
import { SCOPES } from '../../../../../../schema/accounts/access.rules.js';
import type { Scope } from '../../../../../../schema/accounts/access.rules.js';
import { Finding } from '../../../forms/finding.js';
import type { keyForm } from './key-form.js';

const explanations = defineMessages<Scope>({
  'read:trends': { id: 'scope.read:trends' },
  'write:signals': { id: 'scope.write:signals' },
  'read:account': { id: 'scope.read:account' },
  'write:account': { id: 'scope.write:account' },
  'read:members': { id: 'scope.read:members' },
  'write:members': { id: 'scope.write:members' },
  'read:audit': { id: 'scope.read:audit' },
  'read:usage': { id: 'scope.read:usage' },
  'read:connections': { id: 'scope.read:connections' },
  'read:ideas': { id: 'scope.read:ideas' },
  'write:ideas': { id: 'scope.write:ideas' },
  'read:designs': { id: 'scope.read:designs' },
  'write:designs': { id: 'scope.write:designs' },
  'read:products': { id: 'scope.read:products' },
  'write:products': { id: 'scope.write:products' },
  'read:listings': { id: 'scope.read:listings' },
  'write:listings': { id: 'scope.write:listings' },
  'publish:listings': { id: 'scope.publish:listings' },
  'read:pipeline': { id: 'scope.read:pipeline' },
  'write:pipeline': { id: 'scope.write:pipeline' },
  'read:billing': { id: 'scope.read:billing' },
});

/** What the key may do, each scope with its meaning. */
export function ScopesField({ form }: { form: UseFormReturn<z.infer<typeof keyForm>> }) {
  const id = useId();
  const { error } = form.getFieldState('scopes', form.formState);
  return (
    <fieldset aria-describedby={error ? `${id}-finding` : undefined}>
      <legend className="mb-1 text-sm font-medium">
        <FormattedMessage id="apiKey.scopes" />
      </legend>
      <div className="grid gap-1 sm:grid-cols-2">
        {SCOPES.map((scope) => (
          <label
            key={scope}
            className="flex min-h-8 cursor-pointer items-start gap-2.5 rounded-md p-1.5 text-sm hover:bg-sunken pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              value={scope}
              {...form.register('scopes')}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <code>{scope}</code>
              <span className="block text-muted">
                <FormattedMessage {...explanations[scope]} />
              </span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-finding`} className="mt-1 text-sm text-negative">
          <Finding type={error.type ?? 'required'} message={error.message} />
        </p>
      )}
    </fieldset>
  );
}

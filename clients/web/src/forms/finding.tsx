import { defineMessages, FormattedMessage } from 'react-intl';
import type { RuleFault } from './rule-resolver.js';
import { RefusalText } from './refusal-text.js';

const texts = defineMessages<RuleFault>({
  required: { id: 'form.required' },
  tooShort: { id: 'form.tooShort' },
  tooLong: { id: 'form.tooLong' },
  email: { id: 'form.email' },
  code: { id: 'form.code' },
  mismatch: { id: 'form.mismatch' },
  past: { id: 'form.past' },
  address: { id: 'form.address' },
});

/** What is wrong with a field, in the reader's words: a rule's finding or the server's refusal. */
export function Finding({ type, message = '' }: { type: string; message?: string | undefined }) {
  if (type === 'refused') return <RefusalText code={message} />;
  const text = texts[type as RuleFault];
  return <FormattedMessage {...text} values={{ limit: Number(message) }} />;
}

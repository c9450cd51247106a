import { problem, type StripeBooks } from './stripe-books.js';
import type { ProviderProblem } from '../provider.js';

/** What the numbers do that Stripe publishes for tests. */
const DECLINES: Readonly<Record<string, readonly [code: string, declineCode: string, message: string]>> = {
  '4000000000000002': ['card_declined', 'generic_decline', 'Your card was declined.'],
  '4000000000009995': ['card_declined', 'insufficient_funds', 'Your card has insufficient funds.'],
  '4000000000000069': ['expired_card', 'expired_card', 'Your card has expired.'],
  '4000000000000127': ['incorrect_cvc', 'incorrect_cvc', "Your card's security code is incorrect."],
  '4000000000000119': [
    'processing_error',
    'processing_error',
    'An error occurred while processing your card. Try again in a little bit.',
  ],
};
/** Can be saved, and is declined when it is charged later. */
const DECLINED_LATER = '4000000000000341';
const NEEDS_AUTHENTICATION = ['4000002500003155', '4000000000003220', '4000002760003184'];

export const needsAuthentication = (number: string): boolean => NEEDS_AUTHENTICATION.includes(number);

/** Why a card is refused while somebody types it in; undefined when it is taken. */
export function refusalAtEntry(number: string, expMonth: number, expYear: number): ProviderProblem | undefined {
  if (!/^\d{15,16}$/.test(number) || !passesLuhn(number)) {
    return problem(402, { code: 'incorrect_number', message: 'Your card number is incorrect.' });
  }
  if (expYear < 2026 || expMonth < 1 || expMonth > 12) {
    return problem(402, { code: 'expired_card', decline_code: 'expired_card', message: 'Your card has expired.' });
  }
  return declineOf(number);
}

/** Why a charge without the person fails; undefined when it succeeds. */
export function refusalLater(number: string): ProviderProblem | undefined {
  if (number === DECLINED_LATER) {
    return problem(402, { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' });
  }
  return declineOf(number);
}

function declineOf(number: string): ProviderProblem | undefined {
  const found = DECLINES[number];
  if (!found) return undefined;
  const [code, declineCode, message] = found;
  return problem(402, { code, decline_code: declineCode, message });
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Charges the customer's card. @throws ProviderProblem 402 when it is declined, or there is none */
export function charge(
  books: StripeBooks,
  customerId: string,
  { amount, currency, metadata = {} }: { amount: number; currency: string; metadata?: Record<string, string> },
): string {
  const { default_payment_method } = books.customer(customerId);
  const card = default_payment_method ? books.cards.get(default_payment_method) : undefined;
  if (!card) {
    throw problem(402, {
      code: 'payment_intent_authentication_failure',
      message: 'The customer has no payment method.',
    });
  }
  const refusal = refusalLater(card.number);
  if (refusal) throw refusal;
  const created = books.nowOf(customerId);
  const [id, chargeId] = [books.newId('pi'), books.newId('ch')];
  books.payments.put({
    id,
    object: 'payment_intent',
    amount,
    currency,
    customer: customerId,
    status: 'succeeded',
    charge: chargeId,
    metadata,
    created,
  });
  books.charges.put({
    id: chargeId,
    object: 'charge',
    amount,
    amount_refunded: 0,
    currency,
    customer: customerId,
    payment_intent: id,
    disputed: false,
    created,
  });
  return id;
}
